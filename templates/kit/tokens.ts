import type { Language } from '../../src/i18n/language.ts';
import { eastAsianWritingOf, type EastAsianWriting } from '../../src/i18n/writing.ts';

/** The look in figures: colours, faces, sizes. Templates name these, never a value. */

export interface Ink {
  /** On screen. */
  readonly rgb: string;
  /** In print: cyan, magenta, yellow, black, in percent. */
  readonly cmyk: readonly [number, number, number, number];
  /**
   * For text under 8 points, where the colour has more than two inks: one or two, near in look and
   * about as dark by the profile of FOGRA39 (PR-07).
   */
  readonly smallText?: Ink['cmyk'];
}

/** Named for what they are: 墨 ink, 藍 indigo, 朱 vermilion, 生成り unbleached, 鼠 mouse grey, 灰 ash, 鳥の子 eggshell, 砂 sand. */
export const inks = {
  sumi: { rgb: '#1A1A1A', cmyk: [0, 0, 0, 100] },
  ai: { rgb: '#1B3A66', cmyk: [95, 75, 30, 18], smallText: [100, 80, 0, 0] },
  shu: { rgb: '#C23C26', cmyk: [14, 90, 94, 4], smallText: [0, 100, 100, 0] },
  kinari: { rgb: '#F6F0E4', cmyk: [3, 5, 12, 0], smallText: [0, 5, 10, 0] },
  nezumi: { rgb: '#676B71', cmyk: [0, 0, 0, 67] },
  hai: { rgb: '#D9DADC', cmyk: [0, 0, 0, 18] },
  shiro: { rgb: '#FFFFFF', cmyk: [0, 0, 0, 0] },
  /** Indigo thinned with white, for lines on an indigo ground and for bars. */
  asagi: { rgb: '#7F93B2', cmyk: [52, 36, 16, 2], smallText: [45, 35, 0, 0] },
  /** Between the two, the white of an eggshell: for surfaces on kinari. */
  torinoko: { rgb: '#EDE3D0', cmyk: [6, 9, 19, 0], smallText: [0, 5, 15, 0] },
  /** A darker unbleached, for lines on kinari. */
  suna: { rgb: '#E2D6BE', cmyk: [10, 13, 27, 0], smallText: [0, 0, 20, 15] },
  /** 薄柿 pale persimmon, for an area among others. */
  usugaki: { rgb: '#F5E1D0', cmyk: [2, 12, 18, 0], smallText: [0, 12, 18, 0] },
  /** 杏 apricot, then 洗柿, 柿色, 紅柿: persimmon to ripe, for areas of a map from few to many; water is blue, and paler in grey. */
  anzu: { rgb: '#EFCFB4', cmyk: [3, 21, 28, 0], smallText: [0, 21, 28, 0] },
  araigaki: { rgb: '#E4B18F', cmyk: [8, 34, 43, 0], smallText: [0, 34, 43, 0] },
  kakiiro: { rgb: '#D8936E', cmyk: [13, 48, 58, 0], smallText: [0, 48, 58, 0] },
  benigaki: { rgb: '#CA7450', cmyk: [18, 63, 73, 2], smallText: [0, 63, 73, 0] },
  /** 水 water, 練 raw silk for land, 霞 haze for the land of neighbours, 胡粉 shell white for what nobody is given. */
  mizu: { rgb: '#E5EFF5', cmyk: [11, 4, 2, 0], smallText: [11, 4, 0, 0] },
  neri: { rgb: '#FFFDF6', cmyk: [0, 0, 4, 0] },
  kasumi: { rgb: '#F7F5F1', cmyk: [0, 0, 2, 3] },
  gofun: { rgb: '#DDD7CB', cmyk: [0, 2, 8, 14], smallText: [0, 0, 8, 14] },
} as const satisfies Record<string, Ink>;

export type InkName = keyof typeof inks;

export function ink(name: InkName): string {
  return inks[name].rgb;
}

/** Families of a book, Latin first: what a stack lacks, the fallbacks of `fonts/` have. */
export interface Faces {
  readonly serif: string[];
  readonly sans: string[];
}

/** Characters that the writings of East Asia share have in each their own forms: each has its own faces. */
const FACES_OF: Readonly<Record<EastAsianWriting, Faces>> = {
  Jpan: { serif: ['Source Serif 4', 'Noto Serif JP'], sans: ['Source Sans 3', 'Noto Sans JP'] },
  Hans: { serif: ['Source Serif 4', 'Noto Serif SC'], sans: ['Source Sans 3', 'Noto Sans SC'] },
  Hant: { serif: ['Source Serif 4', 'Noto Serif TC'], sans: ['Source Sans 3', 'Noto Sans TC'] },
  Kore: { serif: ['Source Serif 4', 'Noto Serif KR'], sans: ['Source Sans 3', 'Noto Sans KR'] },
};

/** The faces of a book in some languages: that of the edition, then that of the partner country. */
export function facesFor(languages: readonly string[]): Faces {
  return FACES_OF[eastAsianWritingOf(languages)];
}

/** Of every writing that has its own. */
export const EAST_ASIAN_FACES: readonly Faces[] = Object.values(FACES_OF);

/** Where nothing but Latin is set. */
export const latinFaces = FACES_OF.Jpan;

/** Points in a millimetre. */
const POINTS_PER_MM = 72 / 25.4;

export function mm(millimetres: number): number {
  return millimetres * POINTS_PER_MM;
}

/** A type alias: React-PDF's style type takes no interface. */
export type TypeStyle = {
  fontFamily: string[];
  /** Points. */
  fontSize: number;
  /** A ratio of the size. */
  lineHeight: number;
  fontWeight?: number;
  color: string;
};

/** From line to line, in points. */
export function leadingOf({ fontSize, lineHeight }: TypeStyle): number {
  return fontSize * lineHeight;
}

function setIn(
  family: string[],
  size: number,
  leading: number,
  weight?: number,
  color: InkName = 'sumi',
): TypeStyle {
  return {
    fontFamily: family,
    fontSize: size,
    lineHeight: leading / size,
    ...(weight && { fontWeight: weight }),
    color: ink(color),
  };
}

const { serif, sans } = FACES_OF.Jpan;

/** Type on A4: one leading of 14.5 points, small text on simple parts of it. */
export const dossierType = {
  leading: 14.5,
  /** Points of the body in a Japanese edition: as many letters to a line as fill it. */
  japaneseBody: 9.5,
  body: setIn(serif, 10, 14.5),
  standfirst: setIn(sans, 12, 17.5, 400, 'nezumi'),
  title: setIn(serif, 27, 31, 600, 'ai'),
  heading2: setIn(serif, 15.5, 19, 600, 'ai'),
  heading3: setIn(sans, 11, 14.5, 600, 'ai'),
  heading4: setIn(sans, 10, 14.5, 600, 'sumi'),
  small: setIn(sans, 8.6, 11.6),
  smallStrong: setIn(sans, 8.6, 11.6, 600),
  note: setIn(sans, 7.4, 9.6, 400),
  aside: setIn(sans, 9.2, 13),
  asideTitle: setIn(sans, 10, 13, 600, 'ai'),
  figure: setIn(serif, 19, 22, 600, 'ai'),
  furniture: setIn(sans, 8, 10, 400, 'nezumi'),
} satisfies Record<string, TypeStyle | number>;

/** Type on A5: one leading of 12.5 points. */
export const directoryType: KitType = {
  leading: 12.5,
  japaneseBody: 8.8,
  body: setIn(serif, 8.8, 12.5),
  standfirst: setIn(sans, 10.4, 15, 400, 'nezumi'),
  title: setIn(serif, 21, 25, 600, 'ai'),
  heading2: setIn(serif, 12.5, 15.5, 600, 'ai'),
  heading3: setIn(sans, 9.4, 12.5, 600, 'ai'),
  heading4: setIn(sans, 8.8, 12.5, 600, 'sumi'),
  small: setIn(sans, 7.8, 10.4),
  smallStrong: setIn(sans, 7.8, 10.4, 600),
  note: setIn(sans, 6.8, 8.8, 400),
  aside: setIn(sans, 8.4, 11.8),
  asideTitle: setIn(sans, 9, 11.8, 600, 'ai'),
  figure: setIn(serif, 16, 19, 600, 'ai'),
  furniture: setIn(sans, 7.2, 9, 400, 'nezumi'),
};

export type KitType = typeof dossierType;
type TypeStyles = Omit<KitType, 'leading' | 'japaneseBody'>;

/** Type on a single A4 leaf, read at arm's length: one leading of 18 points. */
export const leafType: KitType = {
  leading: 18,
  japaneseBody: 11.3,
  body: setIn(serif, 12, 18),
  standfirst: setIn(sans, 12, 17.5, 400, 'nezumi'),
  title: setIn(serif, 30, 34, 600, 'ai'),
  heading2: setIn(serif, 17, 21, 600, 'ai'),
  heading3: setIn(sans, 11, 14.5, 600, 'ai'),
  heading4: setIn(sans, 10, 14.5, 600, 'sumi'),
  small: setIn(sans, 9.6, 13.4),
  smallStrong: setIn(sans, 9.6, 13.4, 600),
  note: setIn(sans, 7.6, 10),
  aside: setIn(sans, 10.4, 14.6),
  asideTitle: setIn(sans, 10.4, 14.6, 600, 'ai'),
  figure: setIn(serif, 20, 24, 600, 'ai'),
  furniture: setIn(sans, 8.6, 11, 400, 'nezumi'),
};

/** Japanese letters fill their square: nine tenths of the Latin size weigh the same (BI-08). */
const JAPANESE_SIZE = 0.94;
/** Ideographs of many strokes cannot be read below this. Points. */
const LEAST_JAPANESE_SIZE = 7;
/** Leading of running text against its size; headings need less. */
const JAPANESE_LEADING = 1.66;
const JAPANESE_HEADING_LEADING = 1.36;
const LARGEST_TEXT = 12.5;

/** The same scale of type for a Japanese edition. */
function setInJapanese(type: KitType): KitType {
  const setStyle = (style: TypeStyle, least: number): TypeStyle => {
    const size = style.fontSize * JAPANESE_SIZE;
    const ratio = style.fontSize <= LARGEST_TEXT ? JAPANESE_LEADING : JAPANESE_HEADING_LEADING;
    const fontSize = Math.max(least, size);
    return { ...style, fontSize, lineHeight: (size * Math.max(ratio, style.lineHeight)) / fontSize };
  };
  const { leading, japaneseBody, ...styles } = type;
  const entries = Object.entries(styles).map(([name, style]) => [
    name,
    setStyle(style, name === 'body' ? japaneseBody : LEAST_JAPANESE_SIZE),
  ]);
  return { ...(Object.fromEntries(entries) as TypeStyles), japaneseBody, leading: leading * 1.08 };
}

/** A scale of type in the faces and the proportions of an edition. */
export function typeFor(type: KitType, language: Language, localLanguage: string): KitType {
  const ownFaces = facesFor([language, localLanguage]);
  const scale = language === 'ja' ? setInJapanese(type) : type;
  if (ownFaces === FACES_OF.Jpan) return scale;
  const inFaces = (style: TypeStyle): TypeStyle => ({
    ...style,
    fontFamily: style.fontFamily === serif ? ownFaces.serif : ownFaces.sans,
  });
  const { leading, japaneseBody, ...styles } = scale;
  const entries = Object.entries(styles).map(([name, style]) => [name, inFaces(style)]);
  return { ...(Object.fromEntries(entries) as TypeStyles), japaneseBody, leading };
}

/** How far copyfitting may change the leading of a text: what the eye does not see. */
export const LEADING_PLAY = 0.02;

/** The same scale with another leading of its running text; titles, notes and furniture stay. */
export function withLeading(type: KitType, factor = 1): KitType {
  if (factor === 1) return type;
  const set = (style: TypeStyle): TypeStyle => ({ ...style, lineHeight: style.lineHeight * factor });
  const { leading, body, standfirst, aside, small, smallStrong } = type;
  return {
    ...type,
    leading: leading * factor,
    body: set(body),
    standfirst: set(standfirst),
    aside: set(aside),
    small: set(small),
    smallStrong: set(smallStrong),
  };
}

/**
 * The same scale where small text is labels and facts of a line: these need not the leading of a text, whose reader must
 * find the next line.
 * @param most leading of small text, against its size
 */
export function withCloseLabels(type: KitType, most: number): KitType {
  const close = (style: TypeStyle): TypeStyle => ({ ...style, lineHeight: Math.min(style.lineHeight, most) });
  const { small, smallStrong, note } = type;
  return { ...type, small: close(small), smallStrong: close(smallStrong), note: close(note) };
}

/** The faces that a scale of type is in. */
export function facesOf({ body, small }: Pick<KitType, 'body' | 'small'>): Faces {
  return { serif: body.fontFamily, sans: small.fontFamily };
}
