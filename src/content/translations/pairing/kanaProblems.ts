import type { Diagnostic } from '../../../diagnostics/diagnostic.ts';
import { problem } from '../../../diagnostics/problem.ts';
import { hepburn, isRomanisationOf } from '../../../typography/japanese/romanisation.ts';
import { oncePerText } from '../../files/oncePerText.ts';
import type { FrenchAuthority } from '../../../model/directory/partnership.ts';
import type { Chapter } from '../../../model/publication/publication.ts';
import { publisherReadings } from '../../../model/publication/publisherReadings.ts';
import { keyName } from '../../frontMatter/issues.ts';
import type { ChapterReading } from '../../publications/chapters.ts';
import type { PartnershipReading } from '../../publications/partnerships.ts';
import type { PublicationReading } from '../../publications/publicationFile.ts';
import type { RecordReading } from '../../frontMatter/records.ts';

/** JA-13: a Japanese edition sorts by kana, so both sides must have theirs. */
export function kanaProblems({ partnership, reading }: PartnershipReading): Diagnostic[] {
  if (partnership === undefined) return [];
  const { french, partner } = partnership;
  const missing = (side: 'france' | 'partenaire', key: string, name: string) =>
    problem('TR-012', reading.placeOf([side, key]), {
      key: `${side}.${key}`,
      name,
      wanted: key === 'nomLocal' ? 'localName' : 'reading',
    });
  return [
    ...(french.localName === undefined ? [missing('france', 'nomLocal', french.name)] : []),
    ...(isUnread(french) ? [missing('france', 'lecture', french.localName ?? french.name)] : []),
    ...(partner.reading === undefined ? [missing('partenaire', 'lecture', partner.localName)] : []),
  ];
}

/** A French name that its partner writes with kanji first: 西タイアラプ連合村. */
function isUnread({ localName, reading }: FrenchAuthority): boolean {
  return reading === undefined && localName !== undefined && SORTED_BY_READING_FIRST.test(localName);
}

const SORTED_BY_READING_FIRST = /^\p{Script=Han}/u;

/** Kanji before any Latin letter: what is written in kana or begins with Latin letters stands where it is read. */
const SORTED_BY_READING = /^\P{Script=Latin}*\p{Script=Han}/u;

/**
 * JA-13: a Japanese list of sources is in the order of its publishers' readings. One reading is enough for all
 * sources of a publisher. Nothing is asked where no chapter lists the sources.
 */
export function publisherProblems(
  chapters: readonly {
    readonly chapter?: Chapter | undefined;
    readonly reading: SourcesReading | undefined;
  }[],
): Diagnostic[] {
  const all = chapters.flatMap(({ chapter }) => chapter ?? []);
  if (!all.some(({ kind }) => kind === 'sources')) return [];
  const found = new Set(publisherReadings(all).keys());
  return chapters.flatMap(({ chapter, reading }) =>
    Object.entries(chapter?.sources ?? {}).flatMap(([id, { publisher }]) => {
      if (publisher === undefined || found.has(publisher) || !SORTED_BY_READING.test(publisher)) return [];
      found.add(publisher);
      const place = reading?.placeOf(['sources', id, 'editeur']) ?? chapter?.place;
      return place ? [problem('TR-020', place, { name: publisher })] : [];
    }),
  );
}

type SourcesReading = Pick<RecordReading<unknown>, 'placeOf'>;

/** Romanised names of entries against their kana, where the country writes kana. */
export function nameProblems(
  head: PublicationReading | undefined,
  entries: readonly PartnershipReading[],
): Diagnostic[] {
  if (!writesKana(head)) return [];
  return entries.flatMap(({ reading }) => partnerNameProblems(reading));
}

const partnerNameProblems = oncePerText((reading: PartnershipReading['reading']) =>
  romanisationProblems(reading, ({ partner }) => [[['partenaire'], partner]]),
);

/** The same for the terms of glossaries. */
export function glossaryProblems(
  head: PublicationReading | undefined,
  chapters: readonly ChapterReading[],
): Diagnostic[] {
  if (!writesKana(head)) return [];
  return chapters.flatMap(({ reading }) =>
    romanisationProblems(reading, ({ glossary }) => glossary.map((term, index) => [['termes', index], term])),
  );
}

function writesKana(head: PublicationReading | undefined): boolean {
  return head?.publication?.country.localLanguage === 'ja';
}

interface ReadAndRomanised {
  readonly reading?: string | undefined;
  readonly romanised?: string | undefined;
}

/** BI-02: a romanised name must say what its kana say. */
function romanisationProblems<Fields>(
  { record, placeOf }: RecordReading<Fields>,
  namesOf: (
    record: Fields,
  ) => readonly (readonly [path: readonly (string | number)[], name: ReadAndRomanised])[],
): Diagnostic[] {
  if (record === undefined) return [];
  return namesOf(record).flatMap(([path, { reading, romanised }]) => {
    if (reading === undefined || romanised === undefined || isRomanisationOf(romanised, reading)) return [];
    const full = [...path, 'romanisation'];
    const data = { key: keyName(full), found: romanised, expected: hepburn(reading), reading };
    return [problem('TR-013', placeOf(full), data)];
  });
}
