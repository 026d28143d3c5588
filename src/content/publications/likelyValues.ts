import type { Diagnostic } from '../../diagnostics/diagnostic.ts';
import { problem } from '../../diagnostics/problem.ts';
import { isBefore, isoDate, type PartialDate } from '../../i18n/partialDate.ts';
import { PARTNERSHIP_FIELDS } from '../../model/directory/fields.ts';
import type { PartnershipFacts } from '../../model/directory/partnership.ts';
import { stateWord } from '../../model/directory/states.ts';
import { fieldsInPlace, valueAt } from '../../model/fields/walk.ts';
import type { Publication } from '../../model/publication/publication.ts';
import type { KeyPath, PlaceOf } from '../frontMatter/yamlPlaces.ts';

/** No link between authorities of two countries is older; a year before it has lost or changed a digit. */
const FIRST_YEAR = 1850;

/** An agreement can be announced some years ahead of an edition. */
const YEARS_AHEAD = 5;

/** What the publication says that limits the values of its entries. */
export type ValueLimits = Pick<Publication, 'date' | 'country'>;

/** Values that have the right shape and cannot be true: years out of range, codes that no authority has. */
export function unlikelyValues(
  facts: PartnershipFacts,
  placeOf: PlaceOf,
  { date, country }: ValueLimits,
): Diagnostic[] {
  const last = Number(date.slice(0, 4)) + YEARS_AHEAD;
  const years = datesIn(facts).flatMap(({ path, date: written }) => {
    if (written.year >= FIRST_YEAR && written.year <= last) return [];
    const details = { key: keyOf(path), found: isoDate(written), first: FIRST_YEAR, last };
    return [problem('FM-033', placeOf(path), details)];
  });
  const { inseeCode } = facts.french;
  const { code } = facts.partner;
  return [
    ...years,
    ...endProblems(facts, placeOf),
    ...activityProblems(facts, placeOf),
    ...meetingProblems(facts, placeOf),
    ...(inseeCode === undefined || isInseeCode(inseeCode)
      ? []
      : wrongCode('france.insee', inseeCode, placeOf)),
    ...(code === undefined || isLocalCode(code, country.code)
      ? []
      : wrongCode('partenaire.code', code, placeOf)),
  ];
}

/** An end belongs to a link that has ended, and comes after its beginning. */
function endProblems({ state, since, endedOn, endReason }: PartnershipFacts, placeOf: PlaceOf): Diagnostic[] {
  const given = [...(endedOn ? ['fin'] : []), ...(endReason === undefined ? [] : ['motifFin'])];
  if (state !== 'ended') {
    return given.map((key) => problem('FM-037', placeOf([key]), { key, state: stateWord(state) }));
  }
  if (endedOn === undefined || since === undefined || !isBefore(endedOn, since)) return [];
  const dates = { found: isoDate(endedOn), act: isoDate(since) };
  return [problem('FM-038', placeOf(['fin']), dates)];
}

/** A link is active from its act on; what prepared the act is among the other signatures. */
function activityProblems({ since, lastActivity }: PartnershipFacts, placeOf: PlaceOf): Diagnostic[] {
  if (since === undefined || lastActivity === undefined || !isBefore(lastActivity, since)) return [];
  const dates = { found: isoDate(lastActivity), act: isoDate(since) };
  return [problem('FM-043', placeOf(['derniereActivite']), dates)];
}

/** Rencontres at which neither authority was are none of theirs; each is told once. */
function meetingProblems({ meetings }: PartnershipFacts, placeOf: PlaceOf): Diagnostic[] {
  return meetings.flatMap(({ date, isFrenchThere, isPartnerThere }, index) => {
    const place = placeOf(['rencontres', index, 'date']);
    const found = isoDate(date);
    if (!isFrenchThere && !isPartnerThere) return [problem('FM-049', place, { found })];
    const isRepeated = meetings.slice(0, index).some((earlier) => isoDate(earlier.date) === found);
    return isRepeated ? [problem('FM-050', place, { found })] : [];
  });
}

interface DatedPath {
  readonly path: KeyPath;
  readonly date: PartialDate;
}

/** Every date of the facts, be it in a list. */
function datesIn(facts: PartnershipFacts): DatedPath[] {
  return fieldsInPlace(PARTNERSHIP_FIELDS).flatMap(({ field, path, properties }): DatedPath[] => {
    const value = valueAt(facts, properties);
    if (field.kind === 'date' && isDate(value)) return [{ path, date: value }];
    if (field.kind !== 'records' || !Array.isArray(value)) return [];
    return value.flatMap((record: unknown, index) =>
      field.fields.flatMap((inner): DatedPath[] => {
        const date = inner.kind === 'date' ? valueAt(record, [inner.property]) : undefined;
        return isDate(date) ? [{ path: [...path, index, inner.key], date }] : [];
      }),
    );
  });
}

function isDate(value: unknown): value is PartialDate {
  return typeof value === 'object' && value !== null && 'year' in value;
}

function keyOf(path: KeyPath): string {
  return path.reduce<string>(
    (key, step) => (typeof step === 'number' ? `${key}[${step + 1}]` : key === '' ? step : `${key}.${step}`),
    '',
  );
}

/**
 * Codes of INSEE: a commune (`37261`, `2A004`), a département (`37`, `2A`, `974`), a region (`24`); and the nine digits
 * that name a grouping of communes (SIREN). No département has 00, 20 or 96; those overseas begin with three digits.
 */
function isInseeCode(code: string): boolean {
  return /^(?:(?:0[1-9]|1\d|2[1-9AB]|[3-8]\d|9[0-5])(?:\d{3})?|(?:97[1-8]|98[46-9])(?:\d{2})?|\d{9})$/.test(
    code,
  );
}

/** JIS X 0401 and 0402: a prefecture has two digits, a town five, or six with the one that checks them. */
function isLocalCode(code: string, country: string | undefined): boolean {
  if (country !== 'JP') return /^[\p{L}\p{N}]+(?:[ ./-][\p{L}\p{N}]+)*$/u.test(code);
  if (/^\d{6}$/.test(code)) return checkDigit(code.slice(0, 5)) === Number(code[5]);
  return /^(?:\d{2}|\d{5})$/.test(code) && Number(code.slice(0, 2)) >= 1 && Number(code.slice(0, 2)) <= 47;
}

/** Of a code of five digits: weights 6 to 2, modulo 11. */
function checkDigit(code: string): number {
  const sum = [...code].reduce((total, digit, index) => total + Number(digit) * (6 - index), 0);
  return (11 - (sum % 11)) % 10;
}

/** A code one digit too short has most often lost the zero that it began with. */
function wrongCode(key: string, code: string, placeOf: PlaceOf): Diagnostic[] {
  const suggestion = /^\d{4}$|^\d$/.test(code) ? `0${code}` : undefined;
  return [problem('FM-034', placeOf(key.split('.')), { key, found: code.slice(0, 40), suggestion })];
}
