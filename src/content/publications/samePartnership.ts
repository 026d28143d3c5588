import type { Diagnostic } from '../../diagnostics/diagnostic.ts';
import { problem } from '../../diagnostics/problem.ts';
import type { PartialDate } from '../../i18n/partialDate.ts';
import type { Partnership } from '../../model/directory/partnership.ts';
import { asReadAloud } from '../files/asRead.ts';
import { oncePerText } from '../files/oncePerText.ts';
import { placeName } from '../markdown/oncePerName.ts';

/**
 * Entries that say one partnership twice, in two files: it would be counted twice. The same two authorities, however
 * their names are spelled, the same kind of act, and dates that can be one.
 * @returns a problem at the later of each two, which names the place of the other
 */
export function samePartnerships(partnerships: readonly Partnership[]): Diagnostic[] {
  const known = new Map<string, Partnership[]>();
  return partnerships.flatMap((one) => {
    const candidates = keysOf(one).map((key) => known.get(key) ?? []);
    const other = candidates.flat().find((earlier) => areOne(earlier, one));
    if (other === undefined) {
      for (const key of keysOf(one)) remember(known, key, one);
      return [];
    }
    // Of two files with one id, that is told already.
    if (other.id === one.id) return [];
    const data = { id: one.id, other: other.id, where: placeName(other.place) };
    return [problem('FM-039', one.place, data)];
  });
}

/** More than a pair can have of one kind of act in one year: every day, every month and the year itself. */
const MOST_OF_A_KEY = 400;

function remember(known: Map<string, Partnership[]>, key: string, one: Partnership): void {
  const there = known.get(key);
  if (there === undefined) known.set(key, [one]);
  else if (there.length < MOST_OF_A_KEY) there.push(one);
}

/** Each way to name both sides: two entries on one pair have one of them in common. */
const keysOf = oncePerText(({ french, partner, act, since }: Partnership): readonly string[] => {
  const ours = [french.inseeCode, spelled(french.name)];
  const theirs = [partner.code, spelled(partner.localName), spelled(partner.name)];
  const named = (names: readonly (string | undefined)[]) => [...new Set(names)].filter(isNamed);
  return named(ours).flatMap((our) =>
    named(theirs).map((their) => [act, since?.year ?? '', our, their].join('\n')),
  );
});

function isNamed(name: string | undefined): name is string {
  return name !== undefined && name !== '';
}

/** What two authorities of one name differ in: a city and its prefecture, homonyms of two regions. */
function areOne(one: Partnership, other: Partnership): boolean {
  return (
    one.french.level === other.french.level &&
    one.french.region === other.french.region &&
    agree(one.french.inseeCode, other.french.inseeCode) &&
    one.partner.level === other.partner.level &&
    one.partner.territory === other.partner.territory &&
    agree(one.partner.code, other.partner.code) &&
    canBeOne(one.since, other.since)
  );
}

function agree<Value>(one: Value | undefined, other: Value | undefined): boolean {
  return one === undefined || other === undefined || one === other;
}

/** Two dates that say the same as far as both are known; an act without a date is only like another without one. */
function canBeOne(one: PartialDate | undefined, other: PartialDate | undefined): boolean {
  if (one === undefined || other === undefined) return one === other;
  return one.year === other.year && agree(one.month, other.month) && agree(one.day, other.day);
}

/** Without accents, blanks, hyphens and apostrophes: `Saint-Étienne`, `St Etienne`. */
function spelled(name: string): string {
  return asReadAloud(name.normalize('NFKD').replace(/(?<=\p{Script=Latin})\p{M}+/gu, ''))
    .replace(/œ/g, 'oe')
    .replace(/æ/g, 'ae')
    .replace(/\b(s(?:ain)?t)(e?)\b\.?/g, (_, __, feminine: string) => `saint${feminine}`)
    .replace(/[\s'.·・-]/g, '')
    .normalize('NFC');
}
