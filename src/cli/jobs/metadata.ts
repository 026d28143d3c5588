import type { EditionName } from '../../model/publication/edition.ts';
import type { Job } from './jobs.ts';
import type { Metadata } from '../../pdf/emit/metadata/metadata.ts';

const PRODUCER = 'Kakehashi';

/** What a PDF says of itself, in the edition's language. */
export function metadataOf({
  publication,
  language,
  edition,
}: Pick<Job, 'publication' | 'language' | 'edition'>): Metadata {
  return {
    title: publication.title,
    author: publication.publisher,
    ...(publication.subtitle && { subject: publication.subtitle }),
    keywords: publication.keywords,
    language,
    languages: languagesOf(edition),
    creator: PRODUCER,
    producer: PRODUCER,
    date: new Date(`${publication.date}T00:00:00Z`),
  };
}

/** The languages of an edition, by its name: `fr`, or `fr-ja` where it is in two; `pt-BR` is one. */
export function languagesOf(edition: EditionName): string[] {
  return edition.split(/-(?=[a-z]{2}(?:-|$))/);
}
