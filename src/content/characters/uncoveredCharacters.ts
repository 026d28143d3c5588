import type { Diagnostic, Place } from '../../diagnostics/diagnostic.ts';
import { problem } from '../../diagnostics/problem.ts';
import { eastAsianWritingOf } from '../../i18n/writing.ts';
import { publicationOf } from '../../model/publication/edition.ts';
import type { LoadedContent } from '../loadContent.ts';
import { languageOfFile } from '../translations/translationFiles.ts';
import { characterReferences } from './characterReferences.ts';
import { printedCharacters } from './printedCharacters.ts';
import { isRightToLeft, writingOfCharacter } from './writings.ts';

/** What can be set, and what could be if more were installed. */
export interface Coverage {
  /** Whether a face of every stack has a character, or none needs it. */
  covers(codePoint: number): boolean;
  /** Writings whose faces are not installed, with the npm packages that have them. */
  readonly lacking: ReadonlyMap<string, readonly string[]>;
}

type Content = Pick<LoadedContent, 'sources' | 'editions'>;

/**
 * Characters of the content that cannot be set, at their place: they would print as empty boxes. Also those that
 * are written by number or name. A writing that no face has is one problem for all texts of an edition.
 */
export function uncoveredCharacters(content: Content, coverage: Coverage): Diagnostic[] {
  const isUncovered = rememberingUncovered(coverage);
  const bookOf = booksIn(content, coverage);
  let printed: ReadonlySet<string> | undefined;
  const isPrinted = (character: string): boolean =>
    (printed ??= printedCharacters(content.editions)).has(character);
  const before = signsBefore(coverage);
  const unset = [...content.sources].flatMap(([file, text]): Unset[] => {
    const { edition, withoutHan } = bookOf(file);
    const isLacking = withoutHan
      ? (character: string): boolean => isUncovered(character) || HAN.test(character)
      : isUncovered;
    const known = before.get(file);
    const isSame = known?.text === text && known.withoutHan === withoutHan;
    const signs = isSame ? known : { text, withoutHan, ...signsIn(file, text, isLacking) };
    before.set(file, signs);
    const written = signs.written.filter(({ sign }) => isPrinted(sign));
    return [...signs.typed, ...written].map((one) => {
      const writing = withoutHan && HAN.test(one.sign) ? withoutHan : writingOfCharacter(one.sign);
      return { ...one, edition, ...(writing && { writing }) };
    });
  });
  return diagnosticsOf(unset, coverage);
}

const HAN = /\p{Script=Han}/u;

/** What a text was found to hold that cannot be set: looked for again when its file has changed. */
interface UnsetSigns {
  readonly typed: readonly Sign[];
  readonly written: readonly Sign[];
}

type SignsOfText = UnsetSigns & { readonly text: string; readonly withoutHan: string | undefined };

const signsByFaces = new WeakMap<Coverage['covers'], Map<string, SignsOfText>>();

function signsBefore({ covers }: Coverage): Map<string, SignsOfText> {
  const known = signsByFaces.get(covers) ?? new Map<string, SignsOfText>();
  signsByFaces.set(covers, known);
  return known;
}

function signsIn(file: string, text: string, isLacking: (character: string) => boolean): UnsetSigns {
  return {
    typed: typedIn(file, text, isLacking),
    written: characterReferences(text)
      .filter(({ character }) => isLacking(character))
      .map(({ character, start, end }) => ({ sign: character, place: placeIn(file, text, start, end) })),
  };
}

/** The edition that a file is for, and the Chinese writing that it should be set in and cannot. */
interface EditionOfText {
  readonly edition: string;
  readonly withoutHan?: string;
}

/**
 * Chinese in faces of another writing would have the wrong forms, and lack many characters: what a publication
 * of China needs is asked of its own faces.
 */
function booksIn({ editions }: Content, { lacking }: Coverage): (file: string) => EditionOfText {
  const books = editions.map(publicationOf).map(({ place, languages, country }) => ({
    folder: place.file.replace(/[^/]*$/, ''),
    source: languages[0] ?? 'fr',
    writing: eastAsianWritingOf([...languages, country.localLanguage]),
  }));
  return (file) => {
    const book = books.find(({ folder }) => file.startsWith(folder));
    if (!book) return { edition: '' };
    const { folder, source, writing } = book;
    const edition = `${folder} ${languageOfFile(folder, file, source) ?? source}`;
    const isChinese = writing === 'Hans' || writing === 'Hant';
    return { edition, ...(isChinese && lacking.has(writing) && { withoutHan: writing }) };
  };
}

/** A sign that cannot be set: a character, or an emoji of several. */
interface Sign {
  readonly sign: string;
  readonly place: Place;
}

interface Unset extends Sign {
  readonly edition: string;
  /** Where no face has its writing. */
  readonly writing?: string;
}

const PRIVATE = /\p{Co}/u;

/** Answers are kept: a book has few different characters. */
function rememberingUncovered({ covers }: Coverage): (character: string) => boolean {
  const known = new Map<string, boolean>();
  return (character) => {
    let uncovered = known.get(character);
    if (uncovered === undefined) {
      uncovered = PRIVATE.test(character) || !covers(character.codePointAt(0) ?? 0);
      known.set(character, uncovered);
    }
    return uncovered;
  };
}

/** Signs of several characters, as a reader counts them: a flag, a family. */
function segmentsOf(written: string): Intl.Segments {
  segmenter ??= new Intl.Segmenter('fr', { granularity: 'grapheme' });
  return segmenter.segment(written);
}

/** Made for the first text that has a sign to tell of. */
let segmenter: Intl.Segmenter | undefined;

function typedIn(file: string, text: string, isUncovered: (character: string) => boolean): Sign[] {
  const found: Sign[] = [];
  const uncovered = differentCharacters(text).filter(isUncovered);
  if (uncovered.length === 0) return found;
  text.split('\n').forEach((written, index) => {
    const line = index + 1;
    if (!uncovered.some((character) => written.includes(character))) return;
    for (const { segment, index: at } of segmentsOf(written)) {
      if (!Array.from(segment).some(isUncovered)) continue;
      const column = at + 1;
      found.push({ sign: segment, place: { file, line, column, endColumn: column + segment.length } });
    }
  });
  return found;
}

/** Each character of a text once: a text of thousands has some hundred. */
function differentCharacters(text: string): string[] {
  const seen = new Uint8Array(0x1_0000);
  const found: string[] = [];
  const beyond = new Set<string>();
  for (let at = 0; at < text.length; at += 1) {
    const unit = text.charCodeAt(at);
    if (seen[unit] === 1) continue;
    if (unit >= 0xd800 && unit <= 0xdfff) {
      const character = String.fromCodePoint(text.codePointAt(at) ?? unit);
      beyond.add(character);
      at += character.length - 1;
    } else {
      seen[unit] = 1;
      found.push(text.charAt(at));
    }
  }
  return [...found, ...beyond];
}

function placeIn(file: string, text: string, start: number, end: number): Place {
  const lineStart = text.lastIndexOf('\n', start - 1) + 1;
  const line = text.slice(0, start).split('\n').length;
  return { file, line, column: start - lineStart + 1, endColumn: end - lineStart + 1 };
}

function diagnosticsOf(unset: readonly Unset[], { lacking }: Coverage): Diagnostic[] {
  const byWriting = new Map<string, Unset[]>();
  const found: Diagnostic[] = [];
  for (const one of unset) {
    if (one.writing === undefined) found.push(problem('TY-001', one.place, describe(one.sign)));
    else {
      const key = `${one.edition} ${one.writing}`;
      const others = byWriting.get(key);
      if (others) others.push(one);
      else byWriting.set(key, [one]);
    }
  }
  return [...found, ...[...byWriting.values()].map((signsOf) => withoutFaces(signsOf, lacking))];
}

function withoutFaces(unset: readonly Unset[], lacking: Coverage['lacking']): Diagnostic {
  const [{ place, writing = '' } = { place: { file: '', line: 1, column: 1 } }] = unset;
  return problem('TY-005', place, {
    writing,
    sample: unset
      .filter((one) => one.place.file === place.file && one.place.line === place.line)
      .slice(0, SAMPLE)
      .map(({ sign }) => sign)
      .join(''),
    count: unset.length,
    packages: lacking.get(writing)?.join(' '),
    reason: isRightToLeft(writing) ? 'rightToLeft' : 'noFace',
  });
}

/** Letters that show which writing is meant. */
const SAMPLE = 12;

function describe(sign: string) {
  const codes = Array.from(sign, (character) => codeOf(character));
  return { character: sign, code: codes.join(' '), kind: kindOf(sign) };
}

function kindOf(sign: string): 'emoji' | 'private' | 'other' {
  if (PRIVATE.test(sign)) return 'private';
  return /\p{Extended_Pictographic}|\p{Regional_Indicator}|\p{Emoji_Modifier}|\u20e3/u.test(sign)
    ? 'emoji'
    : 'other';
}

function codeOf(character: string): string {
  return `U+${(character.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')}`;
}
