import { PDFName, PDFRawStream } from '@cantoo/pdf-lib';
import { beforeAll, describe, expect, it } from 'vitest';
import { FACES } from '../../../fonts/faces.ts';
import { emitPublication, layOutPublication } from '../../pdf/engine.ts';
import { textsOfPages } from '../../pdf/pageTexts.ts';
import { createFontLibrary } from '../../pdf/reactPdf.ts';
import { breakAtSpaces } from '../../pdf/text/breaks.ts';
import { createTypesetter } from '../../pdf/text/typesetter.ts';
import { changeFonts, damaged, rewriteContent, set, type Damage } from '../../testing/files/brokenFiles.ts';
import { SOUND_OPTIONS, soundSection } from '../../testing/soundDocument.tsx';
import { judge } from '../judge.ts';

let sound: Uint8Array;
let laidOut: readonly string[];

beforeAll(async () => {
  const typeset = createTypesetter({ findBreaks: breakAtSpaces, onMissingGlyph: () => {} });
  const publication = await layOutPublication([soundSection()], {
    library: createFontLibrary(FACES, typeset),
  });
  sound = await emitPublication(publication, SOUND_OPTIONS);
  laidOut = textsOfPages(publication.composed).pages;
});

/** What the rule says of the file, and where. */
async function said(bytes: Uint8Array, texts: readonly string[] = laidOut): Promise<object[]> {
  const { findings, rules } = await judge(bytes, { laidOut: texts });
  expect(rules).toContain('PDF-003');
  return findings
    .filter(({ rule }) => rule === 'PDF-003')
    .map(({ severity, data, places }) => ({ severity, ...data, places }));
}

const lostOn = (page: number, lost: unknown): object =>
  expect.objectContaining({ severity: 'error', fault: 'lost', lost, places: [{ page }] }) as object;
const SOME: unknown = expect.any(Number);

/** Each text object, or one of them, by what is put in its place. */
const TEXT_OBJECT = /BT\n[^]*?\nET/;
const SHOWN = /\[[^\]]*\] TJ/;

describe('what was laid out is what is read back', () => {
  it('holds for a sound file, whose pages say what stands on them', async () => {
    expect(laidOut).toHaveLength(2);
    expect(laidOut[0]).toMatch(/Chapitre.*Un paragraphe avec.*日本語/);
    expect(laidOut[0]).toContain('1 Source de la note.');
    expect(laidOut.join()).toMatch(/Page 1.*Page 2/);
    expect(await said(sound)).toEqual([]);
  });

  it('is not asked where nobody knows what was laid out', async () => {
    expect((await judge(sound)).rules).not.toContain('PDF-003');
  });

  it.each<[string, Damage, unknown]>([
    ['a text object', rewriteContent((content) => content.replace(TEXT_OBJECT, '')), SOME],
    ['one run', rewriteContent((content) => content.replace(SHOWN, '')), SOME],
    ['one glyph', rewriteContent((content) => content.replace(/<[0-9a-f]{4}/, '<')), 1],
    [
      'text that is shown and paints nothing',
      rewriteContent((content) => content.replace(TEXT_OBJECT, (text) => `3 Tr ${text} 0 Tr`)),
      SOME,
    ],
    [
      'text that stands off the page',
      rewriteContent((content) => content.replace(/1 0 0 -1 [-\d.]+ [-\d.]+ Tm/, '1 0 0 -1 -5000 0 Tm')),
      SOME,
    ],
    ['all text of a page', rewriteContent((content) => content.replaceAll(SHOWN_ALL, '')), SOME],
    ['the whole content', rewriteContent(() => ''), SOME],
  ])('finds that %s is missing', async (_, damage, lost) => {
    expect(await said(await damaged(sound, damage))).toEqual([lostOn(1, lost)]);
  });

  it('finds that all text of the file is missing, page by page', async () => {
    const blank: Damage = (file) =>
      file.pages.forEach(({ dict }) => set(dict, 'Contents', file.context.register(file.context.stream(''))));
    const letters = laidOut.map((text) => text.normalize('NFD').replace(/\s/g, '').length);
    expect(await said(await damaged(sound, blank))).toEqual([lostOn(1, letters[0]), lostOn(2, letters[1])]);
  });

  it('finds that a code has lost its text, though its glyph is drawn', async () => {
    const unmapped = changeFonts((font, _, file) => {
      const map = font.lookup(PDFName.of('ToUnicode'));
      if (!(map instanceof PDFRawStream)) throw new Error('no map');
      const cmap = Buffer.from(map.contents)
        .toString('latin1')
        .replace(/(\[<[0-9a-f ]*>) <[0-9a-f ]*>/, '$1 <>');
      set(font, 'ToUnicode', file.context.register(file.context.stream(cmap)));
    });
    expect(await said(await damaged(sound, unmapped))).toContainEqual(lostOn(1, SOME));
  });

  it('finds text that nobody has laid out, and another number of pages', async () => {
    expect(await said(sound, [laidOut[0]?.replace('Chapitre', '') ?? '', laidOut[1] ?? ''])).toMatchObject([
      { fault: 'added', added: 8, places: [{ page: 1 }] },
    ]);
    expect(await said(sound, laidOut.slice(1))).toMatchObject([{ fault: 'pages', laidOut: 1, found: 2 }]);
    expect(await said(sound, [...laidOut, ''])).toMatchObject([{ fault: 'pages', laidOut: 3, found: 2 }]);
  });

  it('asks nothing of white space, of the order, nor of how a letter is composed', async () => {
    const other = (text: string): string =>
      Array.from(text.normalize('NFD').replace(/\s/g, '')).reverse().join(' ');
    expect(await said(sound, laidOut.map(other))).toEqual([]);
  });
});

const SHOWN_ALL = /\[[^\]]*\] TJ/g;
