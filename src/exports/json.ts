import { STATE_WORDS, STATES } from '../model/directory/states.ts';
import type { Partnership, Directory, Vocabularies, Vocabulary } from '../model/directory/partnership.ts';
import type { Publication } from '../model/publication/publication.ts';
import type { DirectoryData } from './exportFormat.ts';
import { dataOfPartnership } from './partnershipData.ts';
import { withoutUnknown } from './recordData.ts';
import { plainText } from './plainText.ts';
import { dataWording, isLicenceLabel } from './wording/dataWording.ts';

/** The directory as JSON: two spaces, keys in the order of the schema, entries by id, a line end at the end. */
export function exportJson(directory: Directory): string {
  return `${JSON.stringify(directoryToData(directory), undefined, 2)}\n`;
}

/** The value that `exportJson` writes; it holds to `repertoireData`. */
export function directoryToData({
  publication,
  vocabularies,
  partnerships,
  numbers,
}: Directory): DirectoryData {
  return {
    publication: dataOfPublication(publication),
    edition: publication.edition,
    date: publication.date,
    licence: licenceNote(publication),
    vocabulaires: dataOfVocabularies(vocabularies),
    partenariats: partnershipsById(partnerships).map((partnership) =>
      withoutUnknown({
        ...dataOfPartnership(partnership),
        numero: numbers.get(partnership.id),
        texte: plainText(partnership.blocks) || undefined,
      }),
    ),
  };
}

/** By id, code unit by code unit: files of data must not change with the sorting rules of a language. */
export function partnershipsById(partnerships: readonly Partnership[]): Partnership[] {
  return [...partnerships].sort((a, b) => (a.id < b.id ? -1 : a.id > b.id ? 1 : 0));
}

/** What the publisher says in the mention on the licence of the data, or that it says nothing. */
export function licenceNote({ mentions, publisher, languages: [written = 'fr'] }: Publication): string {
  const stated = mentions.find(({ label }) => isLicenceLabel(label));
  return stated?.text ?? dataWording(written).noLicence(publisher);
}

function dataOfPublication(publication: Publication): DirectoryData['publication'] {
  const { name, localName, localLanguage } = publication.country;
  return withoutUnknown({
    id: publication.id,
    titre: publication.title,
    sousTitre: publication.subtitle,
    editeur: publication.publisher,
    groupe: publication.group,
    pays: withoutUnknown({ nom: name, nomLocal: localName, langue: localLanguage }),
  });
}

function dataOfVocabularies(vocabularies: Vocabularies): DirectoryData['vocabulaires'] {
  return {
    domaines: dataOfTerms(vocabularies.domains),
    types: dataOfTerms(vocabularies.acts),
    niveaux: dataOfTerms(vocabularies.levels),
    fiabilites: dataOfTerms(vocabularies.reliabilities),
    etats: dataOfStates(vocabularies.states),
    regions: [...vocabularies.regions],
    territoires: [...vocabularies.territories.values()].map((territory) =>
      withoutUnknown({
        id: territory.id,
        libelle: territory.label,
        local: territory.local,
        lecture: territory.reading,
        region: territory.region,
        regionLocale: territory.regionLocal,
      }),
    ),
  };
}

function dataOfTerms(vocabulary: Vocabulary): DirectoryData['vocabulaires']['domaines'] {
  return [...vocabulary.values()].map(({ id, label, plural, local }) =>
    withoutUnknown({ id, libelle: label, pluriel: plural, local }),
  );
}

/** States have the words of front matter here, as the entries do. */
function dataOfStates(states: Vocabulary): DirectoryData['vocabulaires']['etats'] {
  return STATE_WORDS.flatMap((word) => {
    const term = states.get(STATES[word]);
    return term === undefined ? [] : dataOfTerms(new Map([[word, { ...term, id: word }]]));
  });
}
