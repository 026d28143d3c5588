import model from './phraseModel.json' with { type: 'json' };

/** Weights of the groups of characters around a place; a name says which: `UW3` the one before it. */
type Group = Readonly<Record<string, number>>;

const GROUPS: Readonly<Record<string, Group>> = model;

/** Characters that each group looks at, from and to, counted from the place. */
const WINDOWS: readonly (readonly [name: string, from: number, to: number])[] = [
  ['UW1', -3, -2],
  ['UW2', -2, -1],
  ['UW3', -1, 0],
  ['UW4', 0, 1],
  ['UW5', 1, 2],
  ['UW6', 2, 3],
  ['BW1', -2, 0],
  ['BW2', -1, 1],
  ['BW3', 0, 2],
  ['TW1', -3, 0],
  ['TW2', -2, 1],
  ['TW3', -1, 2],
  ['TW4', 0, 3],
];

const TOTAL = Object.values(GROUPS)
  .flatMap((group) => Object.values(group))
  .reduce((sum, weight) => sum + weight, 0);

/**
 * Places between two phrases (文節) of a Japanese text, by BudouX and its model (google/budoux 0.9.2, Apache-2.0,
 * licence beside it). The npm package brings an HTML parser and sixty others along for these few lines; ICU's
 * words (`Intl.Segmenter`) cut particles from their nouns and names in two, and change with Node.
 */
export function phraseStarts(text: string): Set<number> {
  const starts = new Set<number>();
  for (let at = 1; at < text.length; at += 1) {
    let score = -TOTAL / 2;
    for (const [name, from, to] of WINDOWS) {
      score += GROUPS[name]?.[text.slice(Math.max(0, at + from), Math.max(0, at + to))] ?? 0;
    }
    if (score > 0) starts.add(at);
  }
  return starts;
}
