import type { EntryFault } from '../../../exports/newEntry/entryFile.ts';
import type { InEachLanguage } from '../terminalLanguage.ts';

interface NewEntryWords {
  /** By the key of a question. */
  readonly questions: Readonly<Record<string, string>>;
  readonly faults: Readonly<Record<EntryFault['fault'], string>>;
  readonly directory: string;
  readonly optional: string;
  readonly unknown: string;
  readonly made: (file: string) => string;
  readonly next: string;
  readonly left: string;
  readonly noTerminal: string;
  readonly noDirectory: (folder: string) => string;
}

/** What `nouveau` asks and says. */
export const NEW_ENTRY_WORDS: InEachLanguage<NewEntryWords> = {
  fr: {
    questions: {
      'france.nom': 'Collectivité française : nom',
      'france.nomLocal': 'Collectivité française : nom en japonais, en katakana',
      'france.lecture': 'Collectivité française : lecture en kana, si ce nom commence par un kanji',
      'france.niveau': 'Collectivité française : niveau',
      'france.region': 'Collectivité française : région',
      'france.position': 'Collectivité française : position (latitude, longitude)',
      'partenaire.nom': 'Collectivité partenaire : nom en lettres latines',
      'partenaire.nomLocal': 'Collectivité partenaire : nom dans sa langue',
      'partenaire.lecture': 'Collectivité partenaire : lecture en kana',
      'partenaire.niveau': 'Collectivité partenaire : niveau',
      'partenaire.territoire': 'Collectivité partenaire : territoire',
      'partenaire.position': 'Collectivité partenaire : position (latitude, longitude)',
      'acte.type': 'Acte : type',
      'acte.date': 'Acte : date (AAAA, AAAA-MM ou AAAA-MM-JJ)',
      etat: 'État du lien',
      domaines: 'Domaines',
      fiabilite: 'Fiabilité',
      'sources.titre': 'Source : titre',
      'sources.url': 'Source : adresse',
    },
    faults: {
      missing: 'Une réponse est attendue.',
      date: 'Une date AAAA, AAAA-MM ou AAAA-MM-JJ est attendue.',
      position: 'Deux nombres sont attendus : latitude, longitude (35.68, 139.76).',
      kana: 'Seuls des kana sont attendus.',
      address: 'Une adresse https://… est attendue.',
      choice: 'Une réponse de la liste est attendue.',
      taken: 'Une notice porte déjà ces deux noms.',
    },
    directory: 'Répertoire',
    optional: 'Entrée : inconnu',
    unknown: '(inconnu)',
    made: (file) => `${file} est écrit.`,
    next: 'Complétez-le au besoin, puis : npm run check.',
    left: 'Rien n’est écrit.',
    noTerminal:
      'Cette commande pose des questions : lancez-la dans un terminal, ou ouvrez le bureau (npm run dev).',
    noDirectory: (folder) => `Aucun répertoire lisible dans « ${folder} » : npm run check dit pourquoi.`,
  },
  en: {
    questions: {
      'france.nom': 'French authority: name',
      'france.nomLocal': 'French authority: name in Japanese, in katakana',
      'france.lecture': 'French authority: reading in kana, where that name begins with kanji',
      'france.niveau': 'French authority: level',
      'france.region': 'French authority: region',
      'france.position': 'French authority: position (latitude, longitude)',
      'partenaire.nom': 'Partner authority: name in Latin letters',
      'partenaire.nomLocal': 'Partner authority: name in its language',
      'partenaire.lecture': 'Partner authority: reading in kana',
      'partenaire.niveau': 'Partner authority: level',
      'partenaire.territoire': 'Partner authority: territory',
      'partenaire.position': 'Partner authority: position (latitude, longitude)',
      'acte.type': 'Agreement: type',
      'acte.date': 'Agreement: date (YYYY, YYYY-MM or YYYY-MM-DD)',
      etat: 'State of the link',
      domaines: 'Fields',
      fiabilite: 'Reliability',
      'sources.titre': 'Source: title',
      'sources.url': 'Source: address',
    },
    faults: {
      missing: 'An answer is expected.',
      date: 'A date YYYY, YYYY-MM or YYYY-MM-DD is expected.',
      position: 'Two numbers are expected: latitude, longitude (35.68, 139.76).',
      kana: 'Kana alone are expected.',
      address: 'An address https://… is expected.',
      choice: 'An answer of the list is expected.',
      taken: 'An entry has these two names already.',
    },
    directory: 'Directory',
    optional: 'Enter: unknown',
    unknown: '(unknown)',
    made: (file) => `${file} is written.`,
    next: 'Complete it if need be, then: npm run check.',
    left: 'Nothing is written.',
    noTerminal: 'This command asks questions: run it in a terminal, or open the desk (npm run dev).',
    noDirectory: (folder) => `No directory can be read in “${folder}”: npm run check says why.`,
  },
};
