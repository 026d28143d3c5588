import { posix } from 'node:path';
import { readPartialDate } from '../../content/frontMatter/dates.ts';
import { headScalars } from '../../content/frontMatter/writtenScalars.ts';
import type { TextInLanguage } from '../../content/lexicon/lexiconProblems.ts';
import type { LoadedContent } from '../../content/loadContent.ts';
import { type BodyText, placeAt } from '../../content/markdown/bodyPlaces.ts';
import type { Diagnostic, Place } from '../../diagnostics/diagnostic.ts';
import { problem } from '../../diagnostics/problem.ts';
import { isoDate } from '../../i18n/partialDate.ts';
import type { Publication } from '../../model/publication/publication.ts';
import { wholeFile } from '../text/stretches.ts';

/** What is verified before an edition is verified again after so many years. */
const YEARS_VERIFIED = 2;

/** Hosts whose pages are copies of other pages. */
const ARCHIVES =
  /^https?:\/\/(?:(?:www\.)?(?:archive\.(?:is|ph|today|vn|li|fo|md)|webcitation\.org|archive\.org\/(?:web|wayback))|web\.archive\.org|wayback\.archive-it\.org|warp\.(?:da\.)?ndl\.go\.jp)(?:\/|$)/iu;

/**
 * Facts that were right and may be so no longer: verified more than two years before the edition, contacts whose date
 * of validity is past, and addresses of sources that are those of an archived copy. The edition's date is the measure,
 * never today's; nothing is told of a key that is not there, and of a date of a year or month nothing but what holds
 * for its last day. Translations say what their source says, and are not asked.
 */
export function datedFacts({
  texts,
  dossiers,
  directories,
}: Pick<LoadedContent, 'texts' | 'dossiers' | 'directories'>): Diagnostic[] {
  return [...dossiers, ...directories].flatMap(({ publication }) => {
    const folder = `${posix.dirname(publication.place.file)}/`;
    return texts
      .filter(({ file, language }) => file.startsWith(folder) && language === publication.languages[0])
      .flatMap((text) => factsOf(text, publication));
  });
}

const MAY_HOLD = /(?:verifie|contactValableJusquAu|url|copie)["']?[ \t]{0,10}:/;

function factsOf(text: TextInLanguage, { date }: Pick<Publication, 'date'>): Diagnostic[] {
  if (!MAY_HOLD.test(text.text)) return [];
  const values = writtenValues(text);
  let body: BodyText | undefined;
  const placeOf: PlaceOfValue = ({ start, end }) => placeAt((body ??= wholeFile(text)), start, end);
  return values.flatMap((one) => [
    ...oldVerification(one, date, placeOf),
    ...pastContact(one, date, placeOf),
    ...archivedAddress(one, values, placeOf),
  ]);
}

type PlaceOfValue = (value: WrittenValue) => Place;

interface WrittenValue {
  readonly path: readonly (string | number)[];
  readonly value: string;
  readonly start: number;
  readonly end: number;
}

function writtenValues({ text }: TextInLanguage): WrittenValue[] {
  return headScalars(text).map(({ path, start, end }) => ({
    path,
    value: text.slice(start, end).replace(/^(["'])(.*)\1$/s, '$2'),
    start,
    end,
  }));
}

function oldVerification(one: WrittenValue, edition: string, placeOf: PlaceOfValue): Diagnostic[] {
  const { path, value } = one;
  if (path.at(-2) !== 'verifie' || path.at(-1) !== 'le') return [];
  const last = lastDayOf(value);
  if (last === undefined || last >= yearsBefore(edition, YEARS_VERIFIED)) return [];
  return [problem('FA-001', placeOf(one), { found: value, edition, years: YEARS_VERIFIED })];
}

function pastContact(one: WrittenValue, edition: string, placeOf: PlaceOfValue): Diagnostic[] {
  const { path, value } = one;
  if (path.at(-1) !== 'contactValableJusquAu') return [];
  const last = lastDayOf(value);
  if (last === undefined || last >= edition) return [];
  return [problem('FA-002', placeOf(one), { found: value, edition })];
}

function archivedAddress(
  one: WrittenValue,
  values: readonly WrittenValue[],
  placeOf: PlaceOfValue,
): Diagnostic[] {
  const { path, value } = one;
  if (path[0] !== 'sources') return [];
  if (path.at(-1) === 'url' && ARCHIVES.test(value))
    return [problem('FA-003', placeOf(one), { found: value })];
  if (path.at(-1) !== 'copie') return [];
  const own = values.find((other) => other.path.at(-1) === 'url' && isOfSameSource(other.path, path));
  return own?.value === value ? [problem('FA-004', placeOf(one), { found: value })] : [];
}

function isOfSameSource(one: WrittenValue['path'], other: WrittenValue['path']): boolean {
  return one.length === other.length && one.slice(0, -1).every((step, index) => step === other[index]);
}

/** The last day that a date of what is known can mean, so that it is only told when it must be past. */
function lastDayOf(written: string): string | undefined {
  const reading = readPartialDate(written);
  if (!('date' in reading)) return undefined;
  const { year, month = 12, day = 31 } = reading.date;
  return isoDate({ year, month, day });
}

function yearsBefore(date: string, years: number): string {
  return `${String(Number(date.slice(0, 4)) - years).padStart(4, '0')}${date.slice(4)}`;
}
