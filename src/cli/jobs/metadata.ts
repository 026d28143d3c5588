import type { Job } from './jobs.ts';
import type { Metadata } from '../../pdf/emit/metadata/metadata.ts';

const PRODUCER = 'Kakehashi';

/** What a PDF says of itself, in the edition's language. */
export function metadataOf({ publication, language }: Job): Metadata {
  return {
    title: publication.title,
    author: publication.publisher,
    ...(publication.subtitle && { subject: publication.subtitle }),
    keywords: publication.keywords,
    language,
    creator: PRODUCER,
    producer: PRODUCER,
    date: new Date(`${publication.date}T00:00:00Z`),
  };
}
