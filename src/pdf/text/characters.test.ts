import { beforeAll, expect, it } from 'vitest';
import { FACES } from '../../../fonts/faces.ts';
import { createFontLibrary, loadFace, openedFace, type FontLibrary } from '../reactPdf.ts';
import type { AttributedText, FontFace, TextLine, TextRun } from '../tree.ts';
import { breakAtSpaces } from './breaks.ts';
import { createFallback } from '../fallbackFaces.ts';
import { createTypesetter } from './typesetter.ts';

const library = createFontLibrary(FACES, undefined);
const missing: string[] = [];
const typeset = createTypesetter({
  findBreaks: breakAtSpaces,
  fallback: createFallback(library),
  onMissingGlyph: ({ character }) => missing.push(character),
});

interface Box {
  readonly minX: number;
  readonly maxX: number;
}

interface Stack {
  readonly latin: string;
  readonly japanese: string;
  readonly weight: number;
  readonly style: 'normal' | 'italic';
}

const STACKS: readonly Stack[] = [
  ['Source Serif 4', 'Noto Serif JP'],
  ['Source Sans 3', 'Noto Sans JP'],
].flatMap(([latin = '', japanese = '']) =>
  [400, 600].flatMap((weight) =>
    (['normal', 'italic'] as const).map((style) => ({ latin, japanese, weight, style })),
  ),
);

async function facesOfStack({ latin, japanese, weight, style }: Stack, of = library): Promise<FontFace[]> {
  return Promise.all([loadFace(of, latin, weight, style), loadFace(of, japanese, weight, style)]);
}

let serif: FontFace[] = [];
beforeAll(async () => {
  serif = await facesOfStack(STACKS[0] ?? { latin: '', japanese: '', weight: 400, style: 'normal' });
});

function setText(text: string, font = serif): TextLine[] {
  const attributes = { font, fontSize: 10 };
  const source: AttributedText = { string: text, runs: [{ start: 0, end: text.length, attributes }] };
  const stock = (): never => {
    throw new Error('given away');
  };
  missing.length = 0;
  return typeset(source, { width: 5_000, height: Infinity }, {}, stock).flat();
}

function runsOf(text: string, font = serif): TextRun[] {
  return setText(text, font).flatMap(({ runs }) => runs);
}

const glyphsOf = (runs: readonly TextRun[]) => runs.flatMap(({ glyphs }) => glyphs ?? []);

/** What a reader copies. */
const copied = (runs: readonly TextRun[]): string =>
  glyphsOf(runs)
    .map(({ codePoints }) => String.fromCodePoint(...codePoints))
    .join('');

const nameOf = (run: TextRun | undefined): string => run?.attributes.font[0]?.postscriptName ?? '';

const OF_ALL_KINDS = 'ɔ ɛ Ɓ ɖ Ŋ Ễ ạ Ελλάδα Київ ₴ tokʲo ʁ ✔ ✗ ► ▸ ☐ → ⇄ ½ ⅕ ⁻³ ★ ☎ ✉ ① ☕ ♿ №';

it.each(STACKS)('sets letters of all languages and common signs in $latin $weight $style', async (stack) => {
  const runs = runsOf(OF_ALL_KINDS, await facesOfStack(stack));
  expect(missing).toEqual([]);
  expect(glyphsOf(runs).filter(({ id }) => id === 0)).toEqual([]);
  expect(copied(runs)).toBe(OF_ALL_KINDS);
});

it('sets what a stack lacks in the like of its own letters', async () => {
  const [bold = ''] = runsOf(
    'Ɓ',
    await facesOfStack({ ...STACKS[0], weight: 600, style: 'italic' } as Stack),
  ).map(nameOf);
  expect(bold).toBe('NotoSerif-SemiBoldItalic');
});

it('opens a fallback only when a text needs it', async () => {
  const fresh: FontLibrary = createFontLibrary(FACES, undefined);
  const fallbacks = FACES.filter(({ isFallback }) => isFallback);
  const opened = () => fallbacks.filter((source) => openedFace(fresh, source));
  const set = createTypesetter({
    findBreaks: breakAtSpaces,
    fallback: createFallback(fresh),
    onMissingGlyph: () => undefined,
  });
  const font = await facesOfStack(STACKS[0] as Stack, fresh);
  const lay = (text: string) =>
    set(
      { string: text, runs: [{ start: 0, end: text.length, attributes: { font, fontSize: 10 } }] },
      { width: 500, height: Infinity },
      {},
      () => [],
    );
  lay('Nancy et 金沢, « œuvre » – 1 234 €');
  expect(opened()).toEqual([]);
  lay('ɔ');
  expect(opened().map(({ family }) => family)).toEqual(['Noto Serif']);
});

it('tells what no face has, with the text around it', () => {
  runsOf('Bravo 😀 !');
  expect(missing).toEqual(['😀']);
});

it('keeps a pasted ligature apart from letters that become one', () => {
  expect(copied(runsOf('ﬁche'))).toBe('ﬁche');
  expect(copied(runsOf('fin office offre'))).toBe('fin office offre');
  expect(copied(runsOf('ﬁche fiche'))).toBe('ﬁche fiche');
});

it('sets a variant of a kanji, and copies it with its selector', () => {
  const [plain] = glyphsOf(runsOf('葛'));
  const [variant, ...others] = glyphsOf(runsOf('葛\u{e0100}'));
  expect(others).toEqual([]);
  expect(variant?.id).not.toBe(plain?.id);
  expect(copied(runsOf('葛\u{e0100}城市 葛飾区'))).toBe('葛\u{e0100}城市 葛飾区');
  expect(missing).toEqual([]);
});

it('takes no room and leaves no trace for what prints nothing', () => {
  const plain = 'avant après';
  const odd = '\ufeffav\u200bant\u200e \u202aap\u2060rès\u202c\u00ad';
  expect(copied(runsOf(odd))).toBe(plain);
  const width = (text: string) => setText(text)[0]?.xAdvance;
  expect(width(odd)).toBeCloseTo(width(plain) ?? 0, 6);
  expect(missing).toEqual([]);
});

it('makes a space of a tab, and a line end of the separators of lines and paragraphs', () => {
  expect(copied(runsOf('un\tdeux'))).toBe('un deux');
  expect(setText('un\u2028deux\u2029trois').map(({ runs }) => copied(runs).trimEnd())).toEqual([
    'un',
    'deux',
    'trois',
  ]);
});

it('draws a hyphen that no line ends at like any other, and copies it as it was written', () => {
  const runs = runsOf('porte\u2011parole, porte\u2010parole');
  expect(new Set(runs.map(nameOf))).toEqual(new Set(['SourceSerif4-Regular']));
  expect(copied(runs)).toBe('porte\u2011parole, porte\u2010parole');
});

it('sets a letter and its marks in one face, the mark over its letter', () => {
  const [run, ...others] = runsOf('ɛ\u0303');
  expect([nameOf(run), others]).toEqual(['NotoSerif-Regular', []]);
  const face = run?.attributes.font[0] as unknown as Omit<FontFace, 'getGlyph'> & {
    getGlyph(id: number): { bbox: Box };
  };
  const [base, mark] = (run?.glyphs ?? []).map(({ id }) => face.getGlyph(id).bbox);
  const [under, over] = run?.positions ?? [];
  const shift = ((under?.xAdvance ?? 0) + (over?.xOffset ?? 0)) * (face.unitsPerEm / 10);
  const middle = (box: Box | undefined) => ((box?.minX ?? 0) + (box?.maxX ?? 0)) / 2;
  expect(over?.xAdvance).toBe(0);
  expect(Math.abs(middle(mark) + shift - middle(base))).toBeLessThan(50);
  expect(copied(run ? [run] : [])).toBe('ɛ\u0303');
});
