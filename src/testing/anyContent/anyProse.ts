import fc from 'fast-check';

/** Prose as Markdown writes it, as deep and as long as may be; every word of it is found nowhere else. */
export interface TriedProse {
  readonly markdown: string;
  /** In the order of reading. */
  readonly words: readonly string[];
  /** Of the notes in the margin, which stand elsewhere. */
  readonly noted: readonly string[];
}

type TriedKind =
  | 'paragraph'
  | 'list'
  | 'quotation'
  | 'table'
  | 'aside'
  | 'remember'
  | 'figures'
  | 'timeline'
  | 'bars'
  | 'picture'
  | 'noted'
  | 'heading';

/** How a block was drawn by lot: its kind, numbers that it takes as it needs them, and what it holds. */
interface Lot {
  readonly kind: TriedKind;
  readonly length: number;
  readonly count: number;
  readonly oddity: number;
  readonly of: readonly Lot[];
}

const LEAVES: readonly TriedKind[] = [
  'paragraph',
  'table',
  'figures',
  'timeline',
  'bars',
  'picture',
  'noted',
];
const HOLDERS: readonly TriedKind[] = ['list', 'quotation', 'aside', 'remember'];

/** Pictures that a test lays beside its chapters, by the ratio of their sides: tall, wide, square. */
export const PICTURES = { 'haute.png': [40, 900], 'large.png': [900, 40], 'carree.png': [300, 300] } as const;

/** Lengths in words: most are short, some longer than a page. */
const anyLength = fc.oneof(
  { weight: 5, arbitrary: fc.integer({ min: 1, max: 40 }) },
  { weight: 1, arbitrary: fc.integer({ min: 200, max: 900 }) },
);

const anyLot: fc.Memo<Lot> = fc.memo((depth) => {
  const leaf = lotOf(fc.constantFrom(...LEAVES), fc.constant([]));
  if (depth <= 1) return leaf;
  const inside = fc.array(anyLot(depth - 1), { minLength: 1, maxLength: 3 });
  return fc.oneof(
    { weight: 2, arbitrary: leaf },
    { weight: 3, arbitrary: lotOf(fc.constantFrom(...HOLDERS), inside) },
  );
});

function lotOf(kind: fc.Arbitrary<TriedKind>, of: fc.Arbitrary<readonly Lot[]>): fc.Arbitrary<Lot> {
  const number = fc.integer({ min: 0, max: 11 });
  return fc.record({ kind, length: anyLength, count: number, oddity: number, of });
}

/**
 * Chapters or entries drawn by lot from a seed: the same for the same seed.
 * @param withAll headings, notes and pictures too, which an entry of a directory has none of
 */
export function drawProse(seed: number, count: number, withAll: boolean): TriedProse[] {
  const blocks = fc.array(anyLot(3), { minLength: 2, maxLength: 5 });
  const words = { next: 0 };
  return fc.sample(blocks, { seed, numRuns: count }).map((lots) => write(lots, withAll, words));
}

/** What is being written: every word is numbered. */
interface ProseInWriting {
  readonly words: string[];
  readonly noted: string[];
  readonly notes: string[];
  readonly withAll: boolean;
  readonly numbers: { next: number };
}

function write(lots: readonly Lot[], withAll: boolean, numbers: { next: number }): TriedProse {
  const writing: ProseInWriting = { words: [], noted: [], notes: [], withAll, numbers };
  const blocks = lots.flatMap((lot, index) => [
    ...(withAll && index % 2 === 1 ? [`## ${sentence(writing, 1 + (lot.count % 9), 0)}`] : []),
    blockOf(lot, writing, 3),
  ]);
  const { words, noted, notes } = writing;
  return { markdown: [...blocks, ...notes].join('\n\n'), words, noted };
}

function blockOf(lot: Lot, writing: ProseInWriting, depth: number): string {
  const { length, count, oddity } = lot;
  const text = (most: number): string => sentence(writing, Math.min(length, most), oddity);
  const fence = ':'.repeat(3 + depth);
  const inside = (): string => lot.of.map((inner) => blockOf(inner, writing, depth - 1)).join('\n\n');
  const lines = (some: number, line: () => string): string => Array.from({ length: some }, line).join('\n');
  switch (lot.kind) {
    case 'list': {
      const sign = count % 2 ? '- ' : '1. ';
      return lot.of
        .map((inner) => sign + indented(`${text(900)}\n\n${blockOf(inner, writing, depth - 1)}`, sign.length))
        .join('\n\n');
    }
    case 'quotation':
      return inside().replace(/^/gm, '> ');
    case 'aside':
      return `${fence}encadre{titre="${text(12)}"}\n${inside()}\n${fence}`;
    case 'remember':
      return `${fence}a-retenir\n${inside()}\n${fence}`;
    case 'table': {
      if (length % 3 > 0) return drawnTable(lot, writing, fence);
      const columns = 2 + (count % 5);
      const cells = (most: number): string =>
        `| ${Array.from({ length: columns }, (_, column) => (column === oddity % columns ? text(most) : sentence(writing, 1, 0))).join(' | ')} |`;
      const title = text(10);
      const head = cells(6);
      const rule = `|${' - |'.repeat(columns)}`;
      return `${fence}tableau{titre="${title}"}\n${head}\n${rule}\n${lines(1 + oddity, () => cells(length > 100 ? 900 : 30))}\n${fence}`;
    }
    case 'figures':
      return `${fence}chiffres\n${lines(2 + (count % 3), () => `- **${sentence(writing, 1, 0)}** ${text(60)}`)}\n${fence}`;
    case 'timeline':
      return `${fence}chronologie\n${lines(2 + count, () => `- **${sentence(writing, 1 + (count % 3), 0)}** ${text(500)}`)}\n${fence}`;
    case 'bars': {
      const title = text(10);
      const head = `| ${sentence(writing, 1, 0)} | ${sentence(writing, 1, 0)} |\n| - | - |`;
      return `${fence}${BARS[length % BARS.length] ?? ''}{titre="${title}"}\n${head}\n${lines(2 + count * 3, () => `| ${text(20)} | ${count + 2} |`)}\n${fence}`;
    }
    case 'picture': {
      if (!writing.withAll) return text(900);
      const file = Object.keys(PICTURES)[count % 3];
      return `![Une image](${file} "${text(length > 300 ? 700 : 40)}")`;
    }
    case 'noted': {
      if (!writing.withAll) return text(900);
      const name = `n${writing.numbers.next}`;
      const called = `${text(60)}[^${name}]`;
      const note = { ...writing, words: writing.noted };
      writing.notes.push(`[^${name}]: ${sentence(note, length > 100 ? 700 : length, oddity)}`);
      return called;
    }
    default:
      return text(900);
  }
}

/** Numbers, as each container draws them. */
const BARS = ['barres', 'colonnes', 'financement'];

/** A table that is drawn: levels of a country, or the months of a year. */
function drawnTable({ length, count, oddity }: Lot, writing: ProseInWriting, fence: string): string {
  const title = sentence(writing, Math.min(length, 10), oddity);
  const word = (): string => sentence(writing, 1, 0);
  const head = `| ${word()} | ${word()} |\n| - | - |`;
  const cell = (): string => sentence(writing, Math.min(length, 60), oddity);
  const rows = Array.from({ length: 1 + count }, (_, index) =>
    length % 3 === 1 ? `| ${word()} | **${word()}** ${cell()} |` : `| ${index + 1} | ${cell()} |`,
  );
  const opening = length % 3 === 1 ? 'organigramme{' : `annee{debuts="${1 + count}" `;
  return `${fence}${opening}titre="${title}"}\n${head}\n${rows.join('\n')}\n${fence}`;
}

function indented(markdown: string, by: number): string {
  return markdown.replace(/\n(?=.)/g, `\n${' '.repeat(by)}`);
}

/** Words that nothing else has; an odd one every now and then: very long, an address, Japanese without a blank. */
function sentence(writing: ProseInWriting, length: number, oddity: number): string {
  return Array.from({ length }, (_, index) => {
    const word = `k${writing.numbers.next}q`;
    writing.numbers.next += 1;
    writing.words.push(word);
    if (index !== 1) return word;
    switch (oddity) {
      case 1:
        return `${word}${'abcdefgh'.repeat(14)}`;
      case 2:
        return `[${word}](https://exemple.fr/${'abc'.repeat(30)})`;
      case 3:
        return `${word}.${'relations.internationales'.repeat(3)}@ville-exemple.fr`;
      case 4:
        return `${word}${'国際交流会館東京都千代田区'.repeat(6)}`;
      case 5:
        return `**${word} ${'gras'.repeat(20)}**`;
      case 6:
        return `${word} FR76${'3000600001123456789'.repeat(5)}`;
      default:
        return word;
    }
  }).join(' ');
}
