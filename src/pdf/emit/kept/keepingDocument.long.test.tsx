import { Link, Rect, Svg, Text, View } from '@react-pdf/renderer';
import fc from 'fast-check';
import { beforeAll, describe, expect, it } from 'vitest';
import { FACES } from '../../../../fonts/faces.ts';
import { SOUND_OPTIONS, soundSection } from '../../../testing/soundDocument.tsx';
import { trials } from '../../../testing/trials.ts';
import { emitPublication, layOutPublication, type LaidOutPublication } from '../../engine.ts';
import type { Section } from '../../layout/section.ts';
import { createFontLibrary } from '../../reactPdf.ts';
import { structure } from '../../structure/element.ts';
import { breakAtSpaces } from '../../text/breaks.ts';
import { createTypesetter } from '../../text/typesetter.ts';
import { createPageDrawings } from './pageDrawing.ts';

const OPTIONS = { ...SOUND_OPTIONS, compress: true };
const as = (...of: Parameters<typeof structure>): object => ({ structure: structure(...of) });

const asInline = (element: object): object => ({
  structure: element,
  style: { textDecorationStyle: element },
});

/** Each has letters, a face or an opacity of its own, links, and a head that is repeated as an artifact. */
const TEXTS = ['abc def', 'def ghi', '日本語', 'jkl a', 'été, ﬁn', '日光 mno'];

function chapter(words: string, index: number): Section {
  const row = { flexDirection: 'row' } as const;
  const link = structure('Link', { description: words });
  return {
    ...soundSection(),
    key: `chapitre-${index}`,
    notes: () => [],
    body: () => (
      <View>
        <Text
          {...as('H1')}
          id={`chapitre-${index}`}
          style={{ fontSize: 14, fontWeight: index % 2 ? 700 : 400 }}
        >
          {words}
        </Text>
        <View {...as('Table')}>
          <View {...as('THead')} fixed>
            <Text {...as('TH')}>{`Tête ${index}`}</Text>
          </View>
          {Array.from({ length: 24 }, (_, line) => (
            <View key={line} {...as('TR')} style={row}>
              <Text {...as('TD')} style={{ width: 100, opacity: line % 7 ? 1 : (index % 3) / 3 + 0.2 }}>
                {`${words} ${line}`}
              </Text>
              <Text {...as('TD')}>
                <Link src={`#chapitre-${(index + 1) % TEXTS.length}`}>vers {words}</Link>
              </Text>
            </View>
          ))}
        </View>
        <Link src="https://example.org/">
          <View {...as('P')}>
            <Text>Un bloc</Text>
          </View>
        </Link>
        <Text {...as('P')}>
          <Link src="https://example.org/a" {...asInline(link)}>
            {words}
          </Link>
        </Text>
        <Svg
          {...as('Figure', { alternative: 'Un carré' })}
          viewBox="0 0 10 10"
          style={{ width: 20, height: 20 }}
        >
          <Rect width={10} height={10} fill="#336699" opacity={0.5} />
        </Svg>
      </View>
    ),
  };
}

/** Pages on which only names of faces and opacities and what is repeated differ: all say the same letter. */
function letter(style: Readonly<Record<string, string | number>>, index: number): Section {
  return {
    ...soundSection(),
    key: `lettre-${index}`,
    notes: () => [],
    furniture: () => <></>,
    body: () => (
      <View {...as('Table')}>
        <View {...as('THead')} fixed>
          <Text {...as('TH')}>aaa</Text>
        </View>
        {Array.from({ length: 50 }, (_, line) => (
          <View key={line} {...as('TR')}>
            <Text {...as('TD')} style={line % 9 ? {} : style}>
              aaa
            </Text>
          </View>
        ))}
      </View>
    ),
  };
}

let laidOut: LaidOutPublication;
let letters: LaidOutPublication;
/** Pages of the sound document have a picture, and are never kept. */
beforeAll(async () => {
  const typeset = createTypesetter({ findBreaks: breakAtSpaces, onMissingGlyph: () => {} });
  const library = createFontLibrary(FACES, typeset);
  laidOut = await layOutPublication([...TEXTS.map(chapter), soundSection()], { library });
  const styles: Readonly<Record<string, string | number>>[] = [
    { fontWeight: 700 },
    { fontStyle: 'italic' },
    { opacity: 0.3 },
    { opacity: 0.6 },
  ];
  letters = await layOutPublication(styles.map(letter), { library });
});

describe('a file whose pages were written before', () => {
  it('has the bytes of one that is drawn anew, whatever pages stand before and behind', async () => {
    const count = laidOut.composed.length;
    const drawings = createPageDrawings();
    const some = fc.uniqueArray(fc.nat(count - 1), { minLength: 1, maxLength: count });
    await fc.assert(
      fc.asyncProperty(some, async (pages) => {
        const publication = { ...laidOut, composed: pages.flatMap((page) => laidOut.composed[page] ?? []) };
        const kept = await emitPublication(publication, { ...OPTIONS, drawings });
        expect(Buffer.compare(kept, await emitPublication(publication, OPTIONS))).toBe(0);
      }),
      { numRuns: trials(8) },
    );
  });

  it('is drawn anew where what it names bears other names there, or where its marks are others', async () => {
    const drawings = createPageDrawings();
    await emitPublication(letters, { ...OPTIONS, drawings });
    for (const page of letters.composed) {
      const publication = { ...letters, composed: [page] };
      const kept = await emitPublication(publication, { ...OPTIONS, drawings });
      expect(Buffer.compare(kept, await emitPublication(publication, OPTIONS))).toBe(0);
    }
  });

  it('is drawn anew where its colours are others', async () => {
    const drawings = createPageDrawings();
    const colours = new Map([['#336699', '#993366']]);
    await emitPublication(laidOut, { ...OPTIONS, drawings });
    const kept = await emitPublication(laidOut, { ...OPTIONS, drawings, colours });
    expect(Buffer.compare(kept, await emitPublication(laidOut, { ...OPTIONS, colours }))).toBe(0);
  });

  it('is not drawn again where nothing of it has changed, but for pages with pictures', async () => {
    const drawings = createPageDrawings();
    await emitPublication(laidOut, { ...OPTIONS, drawings });
    const known = laidOut.composed.map(({ page }) => drawings.pages.get(page));
    expect(known.filter((drawing) => drawing === undefined)).toHaveLength(1);
    await emitPublication(laidOut, { ...OPTIONS, drawings });
    expect(laidOut.composed.map(({ page }) => drawings.pages.get(page))).toEqual(known);
    laidOut.composed.forEach(({ page }, index) => expect(drawings.pages.get(page)).toBe(known[index]));
  });
});
