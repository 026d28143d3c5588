import type { Language } from '../../../i18n/language.ts';
import { faultsOf, freeId, textOf, valueOf } from '../answers.ts';
import { begunTranslation, fileNameAfter } from '../chapter.ts';
import { faultsOfNames } from '../entry/entryFile.ts';
import { REQUIRED_IN_JAPANESE } from '../entry/entryForm.ts';
import type { FormFault, Answers, NewFile, NewFiles } from '../question.ts';
import { bookWords } from '../../wording/newTexts/bookWords.ts';
import {
  CHAPTER_COMMENTS,
  CHAPTER_INVITATION,
  COLOPHON_INVITATION,
  LEXICON_COMMENTS,
  PUBLICATION_COMMENTS,
  SOURCES_INVITATION,
} from '../../wording/newTexts/textComments.ts';
import { known, writtenFile } from '../writtenFile.ts';
import type { ContentFacts } from './contentFacts.ts';
import { firstEntry } from './firstEntry.ts';
import type { PublicationForm } from './publicationForms.ts';

/** The files of a new publication, or of a country group with both of its; each `publication.md` comes after its texts. */
export function newPublicationOf(form: PublicationForm, answers: Answers): NewFiles {
  const faults = [...faultsOf(form.questions, answers), ...faultsOfDirectory(form, answers)];
  if (faults.length > 0) return { faults };
  const taken = new Set(form.content.taken);
  const files = form.makes.flatMap((made) => {
    const id = freeId(textOf(answers[`${made}.titre`]), taken, made);
    taken.add(id);
    const publication = { id, folder: `${form.content.root}/${id}`, content: form.content, answers };
    return made === 'dossier' ? dossierFiles(publication) : directoryFiles(publication);
  });
  const [first, ...others] = [...files, ...lexicon(form.content)];
  // A form makes one publication at least.
  return first === undefined ? { faults: [] } : { files: [first, ...others] };
}

function faultsOfDirectory({ makes, questions }: PublicationForm, answers: Answers): FormFault[] {
  if (!makes.includes('repertoire')) return [];
  const isInJapanese = textOf(answers['repertoire.titre.ja']) !== '';
  const lacking = [...REQUIRED_IN_JAPANESE].filter((key) => isInJapanese && textOf(answers[key]) === '');
  return [
    ...faultsOfNames({ questions }, answers),
    ...lacking.map((key): FormFault => ({ key, fault: 'missing' })),
  ];
}

interface BegunPublication {
  readonly id: string;
  readonly folder: string;
  readonly content: ContentFacts;
  readonly answers: Answers;
}

function dossierFiles(publication: BegunPublication): NewFile[] {
  const { folder, content, answers } = publication;
  const { language } = content;
  const title = textOf(answers['dossier.chapitre']);
  const { sources } = bookWords(language);
  return [
    chapterFile(`${folder}/${language}`, title),
    {
      file: `${folder}/${language}/99-sources.md`,
      text: writtenFile({ id: 'sources', titre: sources, genre: 'sources' }, {}, SOURCES_INVITATION),
    },
    ...headFiles(publication, 'dossier'),
  ];
}

function directoryFiles(publication: BegunPublication): NewFile[] {
  const { folder, content, answers } = publication;
  const title = textOf(answers['repertoire.presentation']);
  return [
    ...firstEntry(folder, content, answers),
    ...(title === '' ? [] : [chapterFile(`${folder}/textes/${content.language}`, title)]),
    ...headFiles(publication, 'repertoire'),
  ];
}

function chapterFile(folder: string, title: string): NewFile {
  // The chapter of sources has this id.
  const id = freeId(title, new Set(['sources']), 'chapitre');
  return {
    file: `${folder}/${fileNameAfter(['00'], 0, id)}`,
    text: writtenFile({ id, titre: title }, CHAPTER_COMMENTS, CHAPTER_INVITATION),
  };
}

/** `publication.md`, after its beginnings in the languages that were given a title. */
function headFiles(publication: BegunPublication, made: 'dossier' | 'repertoire'): NewFile[] {
  const { id, folder, content, answers } = publication;
  const said = (key: string): string => textOf(answers[key]);
  const title = said(`${made}.titre`);
  const translated = content.translations.filter((language) => said(`${made}.titre.${language}`) !== '');
  const code = said('pays.code');
  const head = known({
    genre: made,
    id,
    titre: title,
    titreCourt: said(`${made}.titreCourt`) || title,
    sousTitre: said(`${made}.sousTitre`),
    pays: known({
      nom: said('pays.nom'),
      nomLocal: said('pays.nomLocal'),
      langue: said('pays.langue'),
      code,
    }),
    editeur: said('editeur'),
    groupe: said('groupe'),
    edition: said('edition'),
    date: valueOf('day', answers['date']),
    langues: [content.language, ...translated],
    format: made === 'dossier' ? 'A4' : 'A5',
    // Maps are those of a code.
    ...(made === 'repertoire' && {
      rubriques: [...(code === '' ? [] : ['cartes']), 'chiffres', 'anniversaires'],
    }),
  });
  return [
    ...translated.map((language) => translatedHead(publication, made, language)),
    {
      file: `${folder}/publication.md`,
      text: writtenFile(head, PUBLICATION_COMMENTS, COLOPHON_INVITATION),
    },
  ];
}

function translatedHead(
  { id, folder, answers }: BegunPublication,
  made: 'dossier' | 'repertoire',
  language: Language,
): NewFile {
  const said = (key: string): string => textOf(answers[key]);
  const country = said(`pays.nom.${language}`);
  return begunTranslation({
    id,
    file: `${folder}/publication.${language}.md`,
    language,
    texts: {
      titre: [said(`${made}.titre`), said(`${made}.titre.${language}`)],
      ...(country !== '' && { pays: [said('pays.nom'), { nom: country }] as const }),
    },
  });
}

function lexicon({ root, hasLexicon }: ContentFacts): NewFile[] {
  if (hasLexicon) return [];
  return [{ file: `${root}/lexique.md`, text: writtenFile({ termes: [] }, LEXICON_COMMENTS) }];
}
