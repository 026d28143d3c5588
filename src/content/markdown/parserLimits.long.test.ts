import { describe, expect, it } from 'vitest';
import { readBody } from './markdown.ts';

const read = (source: string) =>
  readBody('content/d/fr/a.md', source, 1, { anchorPrefix: 'a', notesAllowed: true, root: 'content' });

const repeated = (unit: string) => (letters: number) => unit.repeat(Math.ceil(letters / unit.length));

/** Constructs that have cost the parser, or what reads its tree, more than twice the time for twice the text. */
const CONSTRUCTS: Readonly<Record<string, (letters: number) => string>> = {
  'a run of blanks': (letters) => `a${' '.repeat(letters)}b`,
  'a run of tabs': (letters) => `a${'\t'.repeat(letters)}b`,
  'blanks before line ends': repeated(`mot${' '.repeat(50)}\n`),
  'bare addresses': repeated('https://exemple.fr/a '),
  'mail addresses': repeated('jean@exemple.fr '),
  'blocks that nobody closes': repeated(':::encadre\n'),
  'settings of a block': (letters) =>
    `:::annee{${Array.from({ length: Math.ceil(letters / 10) }, (_, i) => `a${i}="b"`).join(' ')}}\nx\n:::`,
  'fences alone': repeated(':::\n'),
  'headings of the same words': repeated('## Titre\n\n'),
  'underlined headings': repeated('a\n---\n'),
  items: repeated('- mot\n'),
  'lines that go on with an item': (letters) => `- a\n${repeated('b\n')(letters)}`,
  'lines that go on with a quotation': (letters) => `> a\n${repeated('b\n')(letters)}`,
  quotations: repeated('> a\n\n'),
  'lines on end': repeated('mot et\n'),
  'rows without a table': repeated('a|b\n'),
  'cells that are missing': (letters) => `|a|b|\n|-|-|\n${repeated('|x\n')(letters)}`,
  notes: (letters) =>
    Array.from({ length: Math.ceil(letters / 20) }, (_, i) => `a[^n${i}]\n\n[^n${i}]: x\n\n`).join(''),
  'brackets that nothing opens': repeated('] '),
  'emphasis beside Japanese': repeated('「**あ**」'),
  'one word': repeated('a'),
  'one number': repeated('1'),
};

/** Processor time of a reading, in milliseconds: what else the machine does is not in it. */
function cost(source: string): number {
  const before = process.cpuUsage();
  read(source);
  const { user, system } = process.cpuUsage(before);
  return (user + system) / 1000;
}

describe('what the reader of Markdown takes', () => {
  it.each(Object.entries(CONSTRUCTS))('grows with the length of the text: %s', (_, make) => {
    const [short, long] = [make(2 ** 12), make(2 ** 15)];
    cost(short);
    const first = Math.max(cost(short), 50);
    // Eight times the text may take 24 times as long; what grows with the square takes 64 times.
    expect(cost(long)).toBeLessThan(24 * first);
  });

  it('refuses more than it takes at its place, and says how many it takes', () => {
    expect(read(`Un texte.\n\n${'mot\n'.repeat(1001)}`).diagnostics).toMatchObject([
      { code: 'MD-025', place: { line: 1003 }, data: { construct: 'line', maximum: 1000 } },
    ]);
    expect(read(`${'> a\n\n'.repeat(1001)}`).diagnostics).toMatchObject([
      { code: 'MD-025', place: { line: 2001 }, data: { construct: 'quotation', maximum: 1000 } },
    ]);
    expect(read(':::encadre\n'.repeat(41)).diagnostics).toMatchObject([
      { code: 'MD-016', place: { line: 41 } },
    ]);
    expect(read(`${':::encadre\nmot\n:::\n\n'.repeat(100)}`).diagnostics).toEqual([]);
    expect(read('mot\n\n'.repeat(3000)).diagnostics).toEqual([]);
  });

  it('numbers headings of the same words', () => {
    const { anchors } = read('## T\n\n## T 2\n\n## T\n\n## T\n');
    expect(anchors.map(({ id }) => id)).toEqual(['a-t', 'a-t-2', 'a-t-3', 'a-t-4']);
  });
});
