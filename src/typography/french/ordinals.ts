import { addressSpans } from '../protectedSpans.ts';

/** A stretch of text and how its letters are set (FR-07: by style, never by Unicode ᵉ). */
export interface OrdinalRun {
  readonly text: string;
  /** OpenType `sups`. */
  readonly superior?: boolean;
  /** OpenType `c2sc`: capitals drawn small, so that copied text still reads XXe. */
  readonly smallCaps?: boolean;
}

const NOT_IN_WORD = '(?<![\\p{L}\\p{N}/@_.-])';
const WORD_ENDS = '(?![\\p{L}\\p{N}@])';

/** Stem and superior letters: 1|er, 150|e, 2|nde, XX|e, M|me, D|r. */
const ABBREVIATION = new RegExp(
  `${NOT_IN_WORD}(?:` +
    [
      '(?<first>1|I)(?<firstEnd>ers?|res?)',
      '(?<second>2)(?<secondEnd>nde?s?)',
      '(?<rank>\\d+(?:[\\u00A0\\u202F]\\d{3})*|X{0,3}(?:IX|IV|V?I{0,3}))(?<rankEnd>es?)',
      '(?<lady>M)(?<ladyEnd>mes?|lles?|gr)',
      '(?<doctor>D|P)(?<doctorEnd>rs?)',
    ].join('|') +
    `)${WORD_ENDS}`,
  'gu',
);

/** Where any of them may be: searched first, since most texts hold none. */
const MAYBE = /[\dIVXMDP][ernmlg]/;

/** A rank in Roman figures is a century when « siècle » follows, alone or after other ranks (XIXe et XXe siècles). */
const CENTURY = /^(?:,?\s(?:et\s|ou\s|au\s)?(?:le\s)?[IVX]+e|[-–][IVX]+e|er)*\s(?:siècles?)(?!\p{L})/u;

/**
 * Splits a set text at its ordinals and abbreviations: 1er, 2e, 2nde, XXe siècle (Roman figure in small
 * capitals, FR-08), Mme, Mlle, Dr. Joined, the runs are the text.
 */
export function ordinalRuns(text: string): OrdinalRun[] {
  const runs: OrdinalRun[] = [];
  if (!MAYBE.test(text)) {
    pushPlain(runs, text);
    return runs;
  }
  const addresses = addressSpans(text);
  let position = 0;
  for (const match of text.matchAll(ABBREVIATION)) {
    const [stem, superior] = parts(match);
    if (stem === '' || addresses.some(({ start, end }) => match.index >= start && match.index < end))
      continue;
    const end = match.index + stem.length + superior.length;
    const isCentury = /^[IVX]+$/.test(stem) && CENTURY.test(text.slice(end, end + 80));
    pushPlain(runs, text.slice(position, match.index) + (isCentury ? '' : stem));
    if (isCentury) runs.push({ text: stem, smallCaps: true });
    runs.push({ text: superior, superior: true });
    position = end;
  }
  pushPlain(runs, text.slice(position));
  return runs;
}

function parts(match: RegExpMatchArray): [stem: string, superior: string] {
  const groups = match.groups ?? {};
  const stem =
    groups['first'] ?? groups['second'] ?? groups['rank'] ?? groups['lady'] ?? groups['doctor'] ?? '';
  return [stem, match[0].slice(stem.length)];
}

function pushPlain(runs: OrdinalRun[], text: string): void {
  if (text !== '') runs.push({ text });
}
