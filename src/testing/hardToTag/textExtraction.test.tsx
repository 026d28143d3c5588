import { Text } from '@react-pdf/renderer';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { FACES } from '../../../fonts/faces.ts';
import { emitPublication, layOutPublication } from '../../pdf/engine.ts';
import { readSoundPdf } from '../../reader/reading.ts';
import { extractText } from '../readBack/inspectWholePdf.ts';
import { readingText } from '../readBack/readingText.ts';
import { SOUND_OPTIONS } from '../soundDocument.tsx';
import type { Section } from '../../pdf/layout/section.ts';
import { createFontLibrary } from '../../pdf/reactPdf.ts';
import { breakAtSpaces, type BreakPoint, type FindBreaks } from '../../pdf/text/breaks.ts';
import { createTypesetter } from '../../pdf/text/typesetter.ts';
import { as } from './hardToTag.tsx';

/** Breaks at spaces, and with a hyphen after every third letter of a word. */
const breakOften: FindBreaks = (text) => {
  const points: BreakPoint[] = [...breakAtSpaces(text)];
  for (const { index } of text.matchAll(/(?<=\p{L}{3})(?=\p{L}{3})/gu))
    points.push({ at: index, kind: 'hyphen' });
  return points.sort((a, b) => a.at - b.at);
};

const typeset = createTypesetter({ findBreaks: breakOften, onMissingGlyph: () => {} });
const library = createFontLibrary(FACES, typeset);
const geometry = { width: 160, height: 800, inner: 20, outer: 20, top: 20, bottom: 20 };

/** A paragraph set in a narrow column. */
async function narrow(text: string): Promise<Uint8Array> {
  const section: Section = {
    key: 'text',
    startsOn: 'any',
    numbering: 'none',
    geometry,
    style: { fontFamily: ['Source Serif 4', 'Noto Serif JP'], fontSize: 10 },
    body: () => (
      <Text {...as('P')} style={{ textAlign: 'justify' }}>
        {text}
      </Text>
    ),
  };
  const publication = await layOutPublication([section], { library });
  return emitPublication(publication, { ...SOUND_OPTIONS, files: [] });
}

/** What its fonts and tags say that the paragraph reads. */
const written = async (text: string): Promise<string> => readingText(await readSoundPdf(await narrow(text)));

const SOFT_HYPHEN = /\u00ad/g;

describe('text extraction', () => {
  it('gives 日 and not the radical that shares its glyph, and the radical where it was written', async () => {
    const source = '\u2f47 \u65e5本 \u65e5';
    expect(await written(source)).toBe(source);
    const [page] = await extractText(await narrow(source));
    expect(page?.string).toBe(source);
  });

  it('tells a no-break space from a space', async () => {
    const source = '10\u00a0km, 10 km et\u202f: oui';
    expect(await written(source)).toBe(source);
  });

  it('leaves no hyphen of a line end, and keeps those of the source', async () => {
    const source = 'Anticonstitutionnellement, peut-être, internationalisation des sous-préfectures.';
    const text = await written(source);
    expect(text.match(SOFT_HYPHEN)?.length).toBeGreaterThan(1);
    expect(text.replace(SOFT_HYPHEN, '')).toBe(source);
    const [page] = await extractText(await narrow(source));
    expect(page?.string.match(/-/g)?.length).toBe(2);
  });

  it('does not run words together at line ends', async () => {
    const source = 'un deux trois quatre cinq six sept huit neuf dix onze douze treize quatorze quinze';
    expect((await written(source)).replace(SOFT_HYPHEN, '')).toBe(source);
    const [page] = await extractText(await narrow(source));
    expect(page?.string.split('\n').length).toBeGreaterThan(2);
    expect(page?.string).toMatch(/cinq\s+six/);
  });

  it('keeps the text of a glyph that is a part of another, in a second document too', async () => {
    await narrow(':éï');
    expect(await written('. e ı ´ ¨')).toBe('. e ı ´ ¨');
  });

  it('gives back any text as it was written', async () => {
    const word = fc.stringMatching(/^[a-zéèàçœ’,.]{1,14}$/);
    const kanji = fc.stringMatching(/^[日本金沢市都府県]{1,5}$/);
    const words = fc.array(fc.oneof(word, kanji), { minLength: 1, maxLength: 40 });
    await fc.assert(
      fc.asyncProperty(words, async (list) => {
        const source = list.join(' ');
        expect((await written(source)).replace(SOFT_HYPHEN, '')).toBe(source);
      }),
      { numRuns: 30 },
    );
  });
});
