import { collatorFor, type Collation } from '../../src/i18n/collation.ts';
import { kanaCollation } from '../../src/model/directory/kanaOrder.ts';
import type { Partnership, Repertoire } from '../../src/model/directory/partnership.ts';
import type { Language } from '../../src/model/publication/publication.ts';

/** A directory as an edition names and sorts it. */
export interface NamedRepertoire {
  readonly repertoire: Repertoire;
  readonly collator: Collation;
  /** French authorities by their Latin name, where the edition writes them otherwise. */
  readonly latinNames: ReadonlyMap<string, string>;
}

/**
 * In the partner country's own language its authorities bear their own names, with their reading
 * beside, and French ones are written as that language writes them (CONVENTIONS BI-01, JA-13); in any
 * other the content's names stay.
 */
export function namedFor(repertoire: Repertoire, language: Language): NamedRepertoire {
  const isLocal = language === repertoire.publication.country.localLanguage;
  if (!isLocal) return inContentNames(repertoire, language);
  const partnerships = repertoire.partnerships.map(inOwnNames);
  const readings = new Map(partnerships.map(({ partner }) => [partner.name, partner.localName]));
  const readingOf = (name: string): string => readings.get(name) ?? name;
  return {
    repertoire: { ...repertoire, partnerships },
    collator: { compare: (a, b) => kanaCollation.compare(readingOf(a), readingOf(b)) },
    latinNames: new Map(repertoire.partnerships.map(({ id, french }) => [id, french.name])),
  };
}

function inContentNames(repertoire: Repertoire, language: Language): NamedRepertoire {
  const vocabularies = { ...repertoire.vocabularies, regionLocals: new Map<string, string>() };
  return {
    repertoire: { ...repertoire, vocabularies },
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
