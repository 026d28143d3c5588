import { posix } from 'node:path';
import { hashOf } from '../../content/translations/record.ts';
import { translationFileOf } from '../../content/translations/translationFiles.ts';
import type { Language } from '../../i18n/language.ts';
import type { Directory } from '../../model/directory/partnership.ts';
import type { Block } from '../../model/publication/prose.ts';
import type { Chapter, Dossier } from '../../model/publication/publication.ts';
import { faultsOf, freeId, textOf } from './answers.ts';
import type { Answers, FormQuestion, NewFile, NewFiles } from './question.ts';
import {
  CHAPTER_COMMENTS,
  CHAPTER_INVITATION,
  TRANSLATION_COMMENTS,
} from '../wording/newTexts/textComments.ts';
import { known, writtenFile } from './writtenFile.ts';

/** What is asked for a new chapter of a publication. */
export interface ChapterForm {
  readonly kind: 'chapitre';
  /** Among all forms of a content. */
  readonly key: string;
  /** Id of the publication. */
  readonly publication: string;
  readonly title: string;
  /** Where chapters lie in the language of the source, as places name it. */
  readonly folder: string;
  readonly language: Language;
  readonly translations: readonly Language[];
  /** Names of the files of its chapters, in their order. */
  readonly files: readonly string[];
  readonly questions: readonly FormQuestion[];
  /** Ids that something in the publication has already. */
  readonly taken: readonly string[];
}

/** Genres of which a publication has as many as it wants; of its glossary and its sources there is one. */
const GENRES = ['chapitre', 'liminaire', 'annexe'] as const;

/** The first of all: no chapter stands before it. */
const AT_FIRST = 'debut';

export function chapterForm(whole: Dossier | Directory): ChapterForm {
  const { publication, chapters } = whole;
  const [language = 'fr', ...translations] = publication.languages;
  const home = posix.dirname(publication.place.file);
  const isDirectory = publication.kind === 'repertoire';
  const files = chapters.map(({ place }) => posix.basename(place.file));
  const last = chapters.findLastIndex(({ kind }) => kind === 'chapitre');
  return {
    kind: 'chapitre',
    key: `chapitre ${publication.id}`,
    publication: publication.id,
    title: publication.title,
    folder: `${home}/${isDirectory ? `textes/${language}` : language}`,
    language,
    translations,
    files,
    questions: [
      { key: 'titre', kind: 'text', isRequired: true },
      ...translations.map((other): FormQuestion => ({
        key: `titre.${other}`,
        name: 'titre.traduit',
        language: other,
        kind: 'text',
        isRequired: false,
      })),
      { key: 'titreCourt', kind: 'text', isRequired: false },
      { key: 'chapeau', kind: 'prose', isRequired: false },
      {
        key: 'genre',
        kind: 'choice',
        isRequired: true,
        suggested: 'chapitre',
        options: GENRES.map((id) => ({ id, label: id })),
      },
      {
        key: 'apres',
        kind: 'choice',
        isRequired: true,
        suggested: files[last] ?? files.at(-1) ?? AT_FIRST,
        options: [
          { id: AT_FIRST, label: AT_FIRST },
          ...chapters.map(({ title }, index) => ({ id: files[index] ?? title, label: title })),
        ],
      },
    ],
    taken: [...new Set(chapters.flatMap(idsIn)), ...('partnerships' in whole ? idsOf(whole) : [])],
  };
}

function idsOf({ partnerships }: Directory): string[] {
  return partnerships.map(({ id }) => id);
}

function idsIn({ id, blocks }: Chapter): string[] {
  return [id, ...idsInBlocks(blocks)];
}

function idsInBlocks(blocks: readonly Block[]): string[] {
  return blocks.flatMap((block) => [
    ...('id' in block && block.id !== undefined ? [block.id] : []),
    ...('blocks' in block ? idsInBlocks(block.blocks) : []),
  ]);
}

/** The file of a new chapter, and the beginnings of its translations that were given a title. */
export function newChapterOf(form: ChapterForm, answers: Answers): NewFiles {
  const faults = faultsOf(form.questions, answers);
  if (faults.length > 0) return { faults };
  const id = freeId(textOf(answers['titre']), new Set(form.taken), 'chapitre');
  const after = textOf(answers['apres']);
  const file = `${form.folder}/${fileNameAfter(form.files, form.files.indexOf(after), id)}`;
  const source: NewFile = {
    file,
    text: writtenFile(
      known({
        id,
        titre: textOf(answers['titre']),
        titreCourt: textOf(answers['titreCourt']),
        chapeau: textOf(answers['chapeau']),
        genre: genreOf(answers),
      }),
      CHAPTER_COMMENTS,
      CHAPTER_INVITATION,
    ),
  };
  const translated = form.translations.flatMap((language): NewFile[] => {
    const title = textOf(answers[`titre.${language}`]);
    if (title === '') return [];
    const texts = { titre: [textOf(answers['titre']), title] } as const;
    return [
      begunTranslation({ id, file: translationFileOf(file, form.language, language), language, texts }),
    ];
  });
  return { files: [source, ...translated] };
}

/** That of most chapters is not written. */
function genreOf(answers: Answers): string | undefined {
  const genre = textOf(answers['genre']);
  return genre === GENRES[0] ? undefined : genre;
}

export interface BegunTranslation {
  readonly id: string;
  readonly file: string;
  readonly language: Language;
  /** By key of the front matter, what the source says and how it is translated. */
  readonly texts: Readonly<Record<string, readonly [source: string, translation: unknown]>>;
}

/** A translation of some facts, which says what it translates and that nobody has proof-read it. */
export function begunTranslation({ id, file, language, texts }: BegunTranslation): NewFile {
  const written = Object.entries(texts);
  const data = {
    id,
    langue: language,
    relecture: 'à faire',
    ...Object.fromEntries(written.map(([key, [, translation]]) => [key, translation])),
    traduit: Object.fromEntries(written.map(([key, [source]]) => [key, hashOf(source)])),
  };
  return { file, text: writtenFile(data, TRANSLATION_COMMENTS) };
}

/**
 * A name that stands right after a file in the order of names: `04-a.md` → `05-b.md`, or `04b-b.md` where 05 is there.
 * @param index of the file, -1 where the new one is the first
 */
export function fileNameAfter(files: readonly string[], index: number, id: string): string {
  const [before = '', after] = [files[index], files[index + 1]];
  const number = Number(/^\d{1,4}/.exec(before)?.[0] ?? (files.length === 0 ? 0 : -1));
  const own = /^\d{1,4}[a-z]*/.exec(before)?.[0] ?? '';
  const next = String(number + 1).padStart(2, '0');
  // « 0- » comes before « 00- ».
  const tried = [
    next,
    ...(index < 0 ? ['0'] : []),
    ...[...'bcdefghijklmnopqrstuvwxy'].map((letter) => `${own}${letter}`),
    `${own}z`,
  ];
  const stem = tried.find((one) => {
    const name = `${one}-${id}.md`;
    return name > before && (after === undefined || name < after) && !files.includes(name);
  });
  return `${stem ?? `${before.replace(/\.md$/i, '')}z`}-${id}.md`;
}
