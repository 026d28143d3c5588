import type { LoadedContent } from '../../../content/loadContent.ts';
import { languageOfFile } from '../../../content/translations/translationFiles.ts';
import type { Diagnostic, Place } from '../../../diagnostics/diagnostic.ts';
import type { Publication } from '../../../model/publication/publication.ts';
import type { Language } from '../../../i18n/language.ts';
import type { Job } from '../jobs.ts';

type OfPublication = Pick<Job, 'publication'>;

export function hasErrors(diagnostics: readonly Diagnostic[]): boolean {
  return diagnostics.some(({ severity }) => severity === 'error');
}

/** Errors of the source stop every edition of a publication; those of a translation stop its own alone. */
export function isBroken(job: Job, diagnostics: readonly Diagnostic[]): boolean {
  return diagnostics.some((one) => one.severity === 'error' && isProblemOf(job, one));
}

/** Problems of a job's own texts, and of the source that they translate. */
export function problemsOf(job: Job, diagnostics: readonly Diagnostic[]): Diagnostic[] {
  return diagnostics.filter((one) => isProblemOf(job, one));
}

/** Problems of what is made, and those of no publication in particular. */
export function concerns(
  diagnostic: Diagnostic,
  jobs: readonly Job[],
  { dossiers, directories }: Pick<LoadedContent, 'dossiers' | 'directories'>,
): boolean {
  const { file } = diagnostic.place;
  const isOfNone = ![...dossiers, ...directories].some((one) => isFileOf(one, file));
  return isOfNone || jobs.some((job) => isProblemOf(job, diagnostic));
}

/** True for a file in the publication's folder, whatever its language. */
export function isFileOf({ publication }: OfPublication, file: string): boolean {
  return file.startsWith(folderOf(publication));
}

/** True for a place in the texts of a job's edition, or in the source that they translate. */
export function isPlaceOf(job: Job, place: Place): boolean {
  return isProblemOf(job, { place });
}

function isProblemOf(
  { publication, edition: made }: Job,
  { place, edition }: Pick<Diagnostic, 'place' | 'edition'>,
): boolean {
  if (!isFileOf({ publication }, place.file)) return false;
  const only = edition ?? editionOfFile(publication, place.file);
  return only === undefined || made === only || made.endsWith(`-${only}`);
}

/** The one edition that a file is for; undefined for a file of the source, which is for all. */
function editionOfFile(publication: Publication, file: string): Language | undefined {
  const [source = 'fr'] = publication.languages;
  return languageOfFile(folderOf(publication), file, source);
}

function folderOf({ place }: Publication): string {
  return place.file.replace(/[^/]*$/, '');
}
