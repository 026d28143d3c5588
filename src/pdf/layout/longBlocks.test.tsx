import { Text, View } from '@react-pdf/renderer';
import { expect, it } from 'vitest';
import { FACES } from '../../../fonts/faces.ts';
import { createFontLibrary } from '../reactPdf.ts';
import { breakAtSpaces } from '../text/breaks.ts';
import { createTypesetter } from '../text/typesetter.ts';
import { visitNodes, type LaidOutNode } from '../tree.ts';
import type { Section } from './section.ts';
import { layOutSection } from './sectionLayout.ts';

const library = createFontLibrary(
  FACES,
  createTypesetter({ findBreaks: breakAtSpaces, onMissingGlyph: () => undefined }),
);

const geometry = { width: 420, height: 595, inner: 45, outer: 37, top: 43, bottom: 51 };

/**
 * An index: terms with cards below them, each term's name repeated in each column that it goes on in.
 * @param space below each card, in points
 */
function index(cardsOfTerms: readonly number[], space = 0): Section {
  return {
    key: 'index',
    startsOn: 'any',
    numbering: 'arabic',
    geometry,
    columns: { count: 3, gap: 13 },
    style: { fontFamily: ['Source Serif 4', 'Noto Serif JP'], fontSize: 7.2, lineHeight: 1.29 },
    body: () => (
      <View style={{ rowGap: 2.6 }}>
        {cardsOfTerms.map((count, term) => (
          <View key={term}>
            <Text fixed minPresenceAhead={20}>{`Terme ${term}`}</Text>
            {Array.from({ length: count }, (_, card) => (
              <Text
                key={card}
                style={{ marginLeft: 7, marginBottom: space }}
              >{`Ville ${term}.${card} – Machi`}</Text>
            ))}
          </View>
        ))}
      </View>
    ),
  };
}

/** Lines within the text's height, in reading order. */
async function linesOf(section: Section): Promise<string[]> {
  const layout = await layOutSection(section, { pageOf: () => undefined }, library);
  return layout.pages.flatMap(linesOnPage);
}

function linesOnPage(page: LaidOutNode): string[] {
  const lines: string[] = [];
  visitNodes(page, (node, _left, top) => {
    const bottom = top + (node.box?.height ?? 0);
    if (node.lines && top >= geometry.top - 0.1 && bottom <= geometry.height - geometry.bottom + 0.1)
      lines.push(...node.lines.map((line) => line.string));
  });
  return lines;
}

const cards = (term: number, count: number): string[] =>
  Array.from({ length: count }, (_, card) => `Ville ${term}.${card} – Machi`);

it('a term of 300 cards goes on from column to column, under its name', async () => {
  const lines = await linesOf(index([2, 300, 3]));
  expect(lines.filter((line) => line.startsWith('Ville'))).toEqual([
    ...cards(0, 2),
    ...cards(1, 300),
    ...cards(2, 3),
  ]);
  const columns = Math.ceil((306 * 9.29) / (geometry.height - geometry.top - geometry.bottom));
  expect(lines.filter((line) => line === 'Terme 1')).toHaveLength(columns);
});

/** Single floats are a hundredth of a point off at a hundred thousand points: nothing may be lost there. */
it('a block of a hundred thousand points loses no line', async () => {
  const lines = await linesOf(index([1000], 90.3));
  expect(lines.filter((line) => line.startsWith('Ville'))).toEqual(cards(0, 1000));
});
