import { Link, Text, View } from '@react-pdf/renderer';
import { createElement, type ReactElement } from 'react';
import { describe, expect, it } from 'vitest';
import { structure } from '../../pdf/structure/element.ts';
import { makePdf, soundSection } from '../../testing/soundDocument.tsx';
import { judge } from '../judge.ts';

const ONE = 'https://example.org/a';
const OTHER = 'https://example.org/b';

const inline = (...of: Parameters<typeof structure>): object => ({
  style: { textDecorationStyle: structure(...of), textDecoration: 'none' },
});
const link = (words: string, to = ONE): ReactElement => (
  <Link src={to} {...inline('Link', { description: `Vers ${words}` })}>
    {words}
  </Link>
);
const paragraph = (...holds: readonly (ReactElement | string)[]): ReactElement =>
  createElement(Text, { structure: structure('P') } as object, ...holds);

/** Where links lead that the rule finds cut. */
async function cutIn(...blocks: readonly ReactElement[]): Promise<unknown[]> {
  const body = () => (
    <>
      {blocks.map((block, index) => (
        <View key={index}>{block}</View>
      ))}
    </>
  );
  const { findings } = await judge(await makePdf([{ ...soundSection(), body }]), { standards: ['PDF/UA-1'] });
  return findings.filter(({ rule }) => rule === 'PDF-104').map(({ data }) => data['target']);
}

describe('a link in several elements', () => {
  it.each<[string, ReactElement]>([
    ['with a space between', paragraph('Voir ', link('un'), ' ', link('deux'), '.')],
    [
      'with white space in an element between',
      paragraph(link('un'), <Text {...inline('Span')}> </Text>, link('deux')),
    ],
    [
      'one of which stands in another element',
      paragraph(link('un'), ' ', <Text {...inline('Quote')}>{link('deux')}</Text>),
    ],
  ])('is found: %s', async (_what, block) => {
    expect(await cutIn(block)).toEqual([ONE]);
  });

  it.each<[string, ReactElement[]]>([
    ['words between them', [paragraph(link('un'), ' et ', link('deux'))]],
    [
      'words in an element between them',
      [paragraph(link('un'), <Text {...inline('Span')}> ou </Text>, link('deux'))],
    ],
    ['another target', [paragraph(link('un'), ' ', link('deux', OTHER))]],
    ['two paragraphs', [paragraph(link('un')), paragraph(link('deux'))]],
    ['nothing between, which our writer makes one', [paragraph(link('un'), link('deux'))]],
    ['one element over several lines', [paragraph(link('un lien de bien des mots '.repeat(20)))]],
  ])('is none with %s', async (_what, blocks) => {
    expect(await cutIn(...blocks)).toEqual([]);
  });
});
