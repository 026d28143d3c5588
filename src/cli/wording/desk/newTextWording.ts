import type { NewTextForm, NewTextKind } from '../../../exports/newTexts/newTextForm.ts';
import type { FormFault, FormQuestion } from '../../../exports/newTexts/question.ts';
import type { InEachLanguage, TerminalLanguage } from '../terminalLanguage.ts';
import { NEW_PUBLICATION_QUESTIONS } from './newPublicationWording.ts';

interface NewTextWords {
  readonly kind: string;
  readonly kinds: Readonly<Record<NewTextKind, string>>;
  /** Which publication, or which kind of one. */
  readonly where: string;
  readonly genres: Readonly<Record<'dossier' | 'repertoire', string>>;
  /** By the name of a question. */
  readonly questions: Readonly<Record<string, string>>;
  /** Options that are words of the program, by their ids. */
  readonly options: Readonly<Record<string, string>>;
  readonly faults: Readonly<Record<FormFault['fault'], string>>;
  readonly optional: string;
  readonly unknown: string;
  readonly made: (file: string) => string;
  readonly next: string;
  readonly left: string;
  readonly noTerminal: string;
  readonly nowhere: (folder: string) => string;
  readonly there: (file: string) => string;
}

/** What `nouveau` asks and says. */
export const NEW_TEXT_WORDS: InEachLanguage<NewTextWords> = {
  fr: {
    kind: 'Que faut-il commencer ?',
    kinds: {
      fiche: 'un partenariat (une notice de répertoire)',
      chapitre: 'un chapitre',
      publication: 'une publication',
      'groupe-pays': 'un groupe-pays (son dossier et son répertoire)',
    },
    where: 'Où, ou laquelle ?',
    genres: { dossier: 'Un dossier-pays', repertoire: 'Un répertoire de partenariats' },
    options: {
      debut: '(en tête)',
      chapitre: 'chapitre',
      liminaire: 'texte liminaire, avant les chapitres',
      annexe: 'annexe',
    },
    questions: {
      ...NEW_PUBLICATION_QUESTIONS.fr,
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
      long: 'C’est trop long pour cette réponse.',
      letters: 'Quelques lettres latines sont attendues : elles donnent son nom au fichier.',
      day: 'Une date AAAA-MM-JJ est attendue.',
      language: 'Le code d’une langue est attendu : de, it, pt-BR.',
      country: 'Le code ISO d’un pays est attendu, deux capitales : DE, IT.',
    },
    optional: 'Entrée : inconnu',
    unknown: '(inconnu)',
    made: (file) => `${file} est écrit.`,
    next: 'Complétez-le au besoin, puis : npm run check.',
    left: 'Rien n’est écrit.',
    noTerminal:
      'Cette commande pose des questions : lancez-la dans un terminal, ou ouvrez le bureau (npm run dev).',
    nowhere: (folder) =>
      `Rien dans « ${folder} » ne peut l’accueillir : aucune publication lisible de ce genre, ou un dossier qui est lui-même une publication. npm run check dit le reste.`,
    there: (file) => `« ${file} » existe déjà : rien n’est écrit.`,
  },
  en: {
    kind: 'What is to be begun?',
    kinds: {
      fiche: 'a partnership (an entry of a directory)',
      chapitre: 'a chapter',
      publication: 'a publication',
      'groupe-pays': 'a country group (its country file and its directory)',
    },
    where: 'Where, or which?',
    genres: { dossier: 'A country file', repertoire: 'A directory of partnerships' },
    options: {
      debut: '(before all)',
      chapitre: 'chapter',
      liminaire: 'text before the chapters',
      annexe: 'annex',
    },
    questions: {
      ...NEW_PUBLICATION_QUESTIONS.en,
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
      long: 'This is too long for this answer.',
      letters: 'Some Latin letters are expected: they name the file.',
      day: 'A date YYYY-MM-DD is expected.',
      language: 'The code of a language is expected: de, it, pt-BR.',
      country: 'The ISO code of a country is expected, two capitals: DE, IT.',
    },
    optional: 'Enter: unknown',
    unknown: '(unknown)',
    made: (file) => `${file} is written.`,
    next: 'Complete it if need be, then: npm run check.',
    left: 'Nothing is written.',
    noTerminal: 'This command asks questions: run it in a terminal, or open the desk (npm run dev).',
    nowhere: (folder) =>
      `Nothing in “${folder}” can take it: no readable publication of that kind, or a folder that is a publication itself. npm run check says the rest.`,
    there: (file) => `“${file}” is there already: nothing is written.`,
  },
};

export function labelOfForm(form: NewTextForm, language: TerminalLanguage): string {
  if ('title' in form) return form.title;
  return form.makes.map((made) => NEW_TEXT_WORDS[language].genres[made]).join(' + ');
}

export function labelOfQuestion(
  { key, name = key, language: of }: FormQuestion,
  language: TerminalLanguage,
): string {
  const label = NEW_TEXT_WORDS[language].questions[name] ?? key;
  if (of === undefined) return label;
  const named = new Intl.DisplayNames(language, { type: 'language' }).of(of) ?? of;
  return label.replace('{langue}', named);
}
