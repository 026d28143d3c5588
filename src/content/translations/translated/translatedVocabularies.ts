import type { Diagnostic } from '../../../diagnostics/diagnostic.ts';
import { problem } from '../../../diagnostics/problem.ts';
import type { Vocabularies, Vocabulary, VocabularyTerm } from '../../../model/directory/partnership.ts';
import type { Language } from '../../../i18n/language.ts';
import type { PlaceOf } from '../../frontMatter/yamlPlaces.ts';

/** Lists whose labels are in the language of the partner country; a label without its equivalent stays as it is. */
export function withLocalLabels(vocabularies: Vocabularies): Vocabularies {
  return {
    ...(vocabularies.labels && { labels: vocabularies.labels }),
    ...(vocabularies.countedWords && { countedWords: vocabularies.countedWords }),
    domains: localLabels(vocabularies.domains),
    acts: localLabels(vocabularies.acts),
    levels: localLabels(vocabularies.levels),
    reliabilities: localLabels(vocabularies.reliabilities),
    states: localLabels(vocabularies.states),
    regions: vocabularies.regions.map((region) => vocabularies.regionLocals.get(region) ?? region),
    regionLocals: vocabularies.regionLocals,
    departmentLocals: vocabularies.departmentLocals,
    codes: withLocalNames(vocabularies),
    territories: new Map(
      [...vocabularies.territories].map(([id, territory]) => [
        id,
        { ...territory, label: territory.local, region: territory.regionLocal ?? territory.region },
      ]),
    ),
    criteria: vocabularies.criteria.map(({ localLabel, localRule, ...criterion }) => ({
      ...criterion,
      label: localLabel ?? criterion.label,
      rule: localRule ?? criterion.rule,
    })),
  };
}

/** Codes by the names of this edition as well as by those of the source. */
function withLocalNames({ codes, regionLocals, departmentLocals }: Vocabularies): Vocabularies['codes'] {
  const locals = [...departmentLocals, ...regionLocals].flatMap(([name, local]) => {
    const code = codes.get(name);
    return code === undefined ? [] : [[local, code] as const];
  });
  return new Map([...locals, ...codes]);
}

function localLabels(vocabulary: Vocabulary): Vocabulary {
  return new Map([...vocabulary].map(([id, term]) => [id, withLocalLabel(term)]));
}

function withLocalLabel(term: VocabularyTerm): VocabularyTerm {
  return term.local === undefined ? term : { id: term.id, label: term.local, local: term.local };
}

/** Labels that an edition in the partner's language would show in the source language. */
export function missingLabels(
  vocabularies: Vocabularies,
  placeOf: PlaceOf,
  language: Language,
): Diagnostic[] {
  const lists: readonly (readonly [string, Vocabulary])[] = [
    ['domaines', vocabularies.domains],
    ['types', vocabularies.acts],
    ['niveaux', vocabularies.levels],
    ['fiabilites', vocabularies.reliabilities],
    ['etats', vocabularies.states],
  ];
  const missing = (key: string, index: number, label: string) =>
    problem('TR-014', placeOf([key, index]), { key: `${key}[${index + 1}]`, label, language });
  return [
    ...vocabularies.criteria.flatMap(({ label, localLabel, localRule }, index) =>
      localLabel === undefined || localRule === undefined ? [missing('criteres', index, label)] : [],
    ),
    ...lists.flatMap(([key, vocabulary]) =>
      [...vocabulary.values()].flatMap(({ local, label }, index) =>
        local === undefined ? [missing(key, index, label)] : [],
      ),
    ),
    ...vocabularies.regions.flatMap((region, index) =>
      vocabularies.regionLocals.has(region) ? [] : [missing('regions', index, region)],
    ),
  ];
}
