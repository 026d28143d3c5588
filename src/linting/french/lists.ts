import type { StyleFault, StyleRule } from '../styleRule.ts';

const LEXIQUE = 'Imprimerie nationale, « Lexique des règles typographiques »';

/** An item on one line of the source: its indent, its mark, what it says. */
const ITEM = /^([ \t>]{0,20})[-*+][ \t]+([^\n]*\S)[ \t]*$/;

interface WrittenItem {
  readonly indent: string;
  readonly words: string;
  readonly end: number;
}

/** Lists of the source without blank lines between items: the lists that say one sentence together. */
function listsIn(stretch: string): WrittenItem[][] {
  const lists: WrittenItem[][] = [];
  let [current, offset]: [WrittenItem[], number] = [[], 0];
  for (const line of stretch.split('\n')) {
    const [, indent, words] = ITEM.exec(line) ?? [];
    if (indent !== undefined && words !== undefined) {
      const item = { indent, words, end: offset + line.trimEnd().length };
      if (current.length > 0 && current[0]?.indent !== indent) {
        lists.push(current);
        current = [];
      }
      current.push(item);
    } else if (current.length > 0) {
      // A line that goes on with an item, or a list of lists, is not judged.
      if (line.trim() === '') lists.push(current);
      current = [];
    }
    offset += line.length + 1;
  }
  if (current.length > 0) lists.push(current);
  return lists.filter((list) => list.length > 1);
}

/** The words of an item as they end: without calls of notes and sources behind them, without closing marks. */
function bare(words: string): string {
  const stop = /[.;]?$/.exec(words)?.[0] ?? '';
  let end = words.length - stop.length;
  while (end > 0 && /[ \u00A0\p{Cc}]/u.test(words[end - 1] ?? '')) end -= 1;
  return (words.slice(0, end) + stop).replace(/[*_]{1,6}$/, '');
}

export const LIST_ENDS: StyleRule = {
  code: 'TF-019',
  language: 'fr',
  convention: 'FR-14',
  source: LEXIQUE,
  isSure: false,
  examples: [
    {
      before: '- la langue ;\n- le sport.\n- la culture.',
      after: '- la langue ;\n- le sport ;\n- la culture.',
    },
    {
      before: '- la langue ;\n- le sport ;\n- la culture',
      after: '- la langue ;\n- le sport ;\n- la culture.',
    },
    {
      before: '- la langue,\n- le sport ;\n- la culture.',
      after: '- la langue ;\n- le sport ;\n- la culture.',
    },
  ],
  rightTexts: [
    '- la langue ;\n- le sport ;\n- la culture.',
    '- La langue est belle.\n- Le sport aussi.',
    '- Nancy\n- Tours',
    '- La ville reçoit ; elle parle.\n- Le maire écoute.',
  ],
  faultsIn: (stretch) => {
    const faults: StyleFault[] = [];
    for (const list of listsIn(stretch)) {
      const ends = list.map(({ words }) => /[;,.]?$/.exec(bare(words))?.[0] ?? '');
      // One sentence over several items: some item ends in a semicolon.
      if (!ends.slice(0, -1).includes(';')) continue;
      list.forEach(({ end, words }, index) => {
        const wanted = index === list.length - 1 ? '.' : ';';
        if (ends[index] === wanted || /[:!?…]$/.test(bare(words))) return;
        const last = /\S{1,40}$/.exec(words)?.[0] ?? '';
        faults.push({ start: end - last.length, end });
      });
    }
    return faults;
  },
};

export const TITLE_STOPS: StyleRule = {
  code: 'TF-020',
  language: 'fr',
  convention: 'FR-14',
  source: LEXIQUE,
  isSure: true,
  examples: [
    { before: '## Les Rencontres.', after: '## Les Rencontres' },
    { before: 'Texte.\n\n### Un titre :', after: 'Texte.\n\n### Un titre' },
  ],
  rightTexts: [
    '## Les Rencontres',
    '## Que faire ?',
    '## Culture, sport, etc.',
    '## L’histoire de la S.A.R.L.',
  ],
  faultsIn: (stretch) =>
    [
      ...stretch.matchAll(
        /^#{1,6}[ \t]+[^\n]*[^\s.:]{3}([ \u00A0\u202F]*[.:])[ \t]*(?:\{[^\n}]*\})?[ \t]*$/gmu,
      ),
    ].flatMap((match) => {
      const [whole, stop = ''] = match;
      const at = match.index + whole.lastIndexOf(stop);
      return /(?:etc|M|S\.A)\.$/.test(whole.trimEnd())
        ? []
        : [{ start: at, end: at + stop.length, better: '' }];
    }),
};
