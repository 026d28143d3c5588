import fc from 'fast-check';
import type { Link, Paragraph } from 'mdast';
import { describe, expect, it } from 'vitest';
import { GROWS_WITH_SIZE, timesAsLong } from '../../../testing/processorTime.ts';
import { trials } from '../../../testing/trials.ts';
import { parseMarkdown } from '../markdownParser.ts';
import { holdsHardAddress } from './bareAddresses.ts';

/** `[address]` for each link of a paragraph, the rest as it is. */
function linked(source: string): string {
  const paragraph = parseMarkdown(source).children[0] as Paragraph;
  return paragraph.children
    .map((node) => (node.type === 'link' ? `[${node.url}]` : 'value' in node ? node.value : ''))
    .join('');
}

const EXAMPLES: readonly (readonly [typed: string, read: string])[] = [
  [
    '詳しくはhttps://example.org/annaiをご覧ください。',
    '詳しくは[https://example.org/annai]をご覧ください。',
  ],
  ['（https://example.org/baz）です。', '（[https://example.org/baz]）です。'],
  ['参照：https://example.org/qux、続き。', '参照：[https://example.org/qux]、続き。'],
  ['「www.example.org」へ', '「[http://www.example.org]」へ'],
  ['連絡先：kenji@example.jpへ', '連絡先：[mailto:kenji@example.jp]へ'],
  ['Voir « https://exemple.fr/a ».', 'Voir « [https://exemple.fr/a] ».'],
  ['(voir https://exemple.fr/a_(b)).', '(voir [https://exemple.fr/a_(b)]).'],
  ['À https://exemple.fr/été?x=1, puis.', 'À [https://exemple.fr/été?x=1], puis.'],
  ['Un tarif &amp; https://exemple.fr.', 'Un tarif & [https://exemple.fr].'],
  ['Rien : https://, www., a@b, 3@4.', 'Rien : https://, www., a@b, 3@4.'],
];

describe('an address that is typed bare', () => {
  it.each(EXAMPLES)('%j is read as %j', (typed, read) => {
    expect(linked(typed)).toBe(read);
  });

  it('keeps what is written between < and > and in a link’s text', () => {
    expect(linked('<https://example.org/日本>')).toBe('[https://example.org/日本]');
    expect(linked('[https://a.fr/日本](https://b.fr)')).toBe('[https://b.fr]');
  });

  it('stands where it was typed, whatever stands around it', () => {
    const around = fc.constantFrom('a ', '「', '（', 'é ', '日本', '&amp; ', '\\* ', '**b** ', '\n');
    fc.assert(
      fc.property(fc.array(around, { maxLength: 6 }), fc.array(around, { maxLength: 4 }), (before, after) => {
        const source = `x${before.join('')} https://exemple.fr/page ${after.join('')}`;
        const links: Link[] = [];
        const walk = (node: { type: string; children?: unknown[] }): void => {
          if (node.type === 'link') links.push(node as Link);
          for (const child of node.children ?? []) walk(child as { type: string });
        };
        walk(parseMarkdown(source));
        const places = links.map(({ position }) =>
          source.slice(position?.start.offset, position?.end.offset),
        );
        expect(places).toEqual(['https://exemple.fr/page']);
      }),
    );
  });

  it('is read alike by the parser that does not look for addresses, where that one is taken', () => {
    const piece = fc.constantFrom(
      'a@b.fr', 'x.y-z@mairie.example.org', 'a_b@c.fr', 'a@b', '@', 'a@b.fr.', '.', ',', ' ', '\n', '\n\n', '(', ')', '[', ']',
      '*', '_', '~', '`', '<', '>', '!', '\\', '&amp;', '| ', '|\n|--|--|\n', '- ', '> ', '# ', ':::', ':::note\n', '[^1]', '[^1]: ', 'é',
      '日本', '（', '、', 'mot', '1', ':', '/', '%', '+', 'mailto:', 'www', 'http',
    ); // prettier-ignore
    const read = (source: string, isHard: boolean) =>
      JSON.stringify(parseMarkdown(source, isHard), (key, value: unknown) =>
        // Of what stands within a line, only offsets are asked for.
        key === 'line' || key === 'column' ? undefined : value,
      );
    let easy = 0;
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 14 }), (pieces) => {
        const source = pieces.join('');
        if (holdsHardAddress(source)) return;
        easy += 1;
        expect(read(source, false)).toBe(read(source, true));
      }),
      {
        numRuns: trials(2000),
        // Where the address begins the line of a quotation or of a list
        examples: ['> ', '- ', '# ', '1. ', '> - '].map((mark): [string[]] => [
          ['> ', 'mot', '\n', mark, 'a@b.fr'],
        ]),
      },
    );
    expect(easy).toBeGreaterThan(100);
  });

  it.each(['a@b.fr ', 'a@b', 'a.', '(a-', '@'])(
    'is looked for in a time that grows with the text: %s',
    async (one) => {
      expect(await timesAsLong((size) => holdsHardAddress(one.repeat(size)), 2000)).toBeLessThan(
        GROWS_WITH_SIZE,
      );
    },
  );
});
