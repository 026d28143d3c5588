import { chapterForm, newChapterOf } from './chapter.ts';
import { newEntryOf } from './entry/entryFile.ts';
import { entryForms } from './entry/entryForm.ts';
import type { NewTextForm } from './newTextForm.ts';
import { factsOfContent, type KnownContent } from './publication/factsOfContent.ts';
import { newPublicationOf } from './publication/publicationFiles.ts';
import { publicationForms } from './publication/publicationForms.ts';
import type { Answers, NewFiles } from './question.ts';

/** Forms of all that can be begun; values without functions, so that another thread or a browser may have them. */
export function newTextForms(content: KnownContent): NewTextForm[] {
  const { dossiers, directories, root } = content;
  const wholes = [...dossiers, ...directories];
  // A content that is one publication has no room for a second.
  const isOne = wholes.some(({ publication }) => publication.place.file === `${root}/publication.md`);
  return [
    ...entryForms(directories),
    ...wholes.map(chapterForm),
    ...(isOne ? [] : publicationForms(factsOfContent(content))),
  ];
}

/** The files that answers make, none of them written; or what is wrong with the answers. */
export function newFilesOf(form: NewTextForm, answers: Answers): NewFiles {
  switch (form.kind) {
    case 'fiche':
      return newEntryOf(form, answers);
    case 'chapitre':
      return newChapterOf(form, answers);
    case 'publication':
    case 'groupe-pays':
      return newPublicationOf(form, answers);
  }
}
