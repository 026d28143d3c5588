import { collatorFor, type Collation } from '../../src/i18n/collation.ts';
import { writingOf } from '../../src/i18n/writing.ts';
import { kanaCollation, kanaRowHead } from '../../src/model/directory/order/kanaOrder.ts';
import type { Partnership, Directory } from '../../src/model/directory/partnership.ts';
import type { Language } from '../../src/i18n/language.ts';
import { following } from '../../src/pdf/layout/memory/following.ts';

/** A directory as an edition names and sorts it. */
export interface NamedDirectory {
  readonly directory: Directory;
  readonly collator: Collation;
  /** French authorities by their Latin name, where the edition writes them otherwise. */
  readonly latinNames: ReadonlyMap<string, string>;
  /** The row of the 五十音 that a name stands in, in katakana, where names are sorted by it. */
  readonly rowOf?: (name: string) => string;
}

/**
 * In the partner country's own language its authorities bear their own names, with their reading
 * beside, and French ones are written as that language writes them (BI-01, JA-13); in any
 * other the content's names stay. Lists are in the order of the language: of readings in Japanese, of kana.
 */
export function namedFor(directory: Directory, language: Language): NamedDirectory {
  const isLocal = language === directory.publication.country.localLanguage;
  if (!isLocal) return inContentNames(directory, language);
  const partnerships = directory.partnerships.map(inOwnNames);
  const latinNames = new Map(directory.partnerships.map(({ id, french }) => [id, french.name]));
  const own = { ...directory, partnerships };
  if (writingOf(language) !== 'Jpan') return { directory: own, collator: collatorFor(language), latinNames };
  const readings = new Map(
    partnerships.flatMap(({ french, partner }) => [
      [partner.name, partner.localName],
      ...(french.reading === undefined ? [] : [[french.name, french.reading] as const]),
    ]),
  );
  const readingOf = (name: string): string => readings.get(name) ?? name;
  return {
    directory: own,
    collator: {
      compare: following(['kanaOrder', readings], (a: string, b: string) =>
        kanaCollation.compare(readingOf(a), readingOf(b)),
      ),
    },
    latinNames,
    rowOf: following(['kanaRow', readings], (name: string) => kanaRowHead(readingOf(name))),
  };
}

function inContentNames(directory: Directory, language: Language): NamedDirectory {
  const vocabularies = { ...directory.vocabularies, regionLocals: new Map<string, string>() };
  return {
    directory: { ...directory, vocabularies },
    collator: collatorFor(language),
    latinNames: new Map(),
  };
}

function inOwnNames(partnership: Partnership): Partnership {
  const { french, partner } = partnership;
  const name = french.localName ?? french.name;
  return {
    ...partnership,
    french: { ...french, name, sortKey: name },
    partner: { ...partner, name: partner.localName, localName: partner.reading ?? '' },
  };
}
