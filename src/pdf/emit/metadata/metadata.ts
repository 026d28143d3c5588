import type { Standard } from '../standards/standard.ts';

/** What a file says of itself. */
export interface Metadata {
  readonly title: string;
  readonly author: string;
  readonly subject?: string;
  readonly keywords?: readonly string[];
  /** BCP 47 tag of the whole document. */
  readonly language: string;
  /** Every language that a part of it is in, where there are several. */
  readonly languages?: readonly string[];
  /** The program that the content was made with, and the one that wrote the file. */
  readonly creator?: string;
  readonly producer?: string;
  /** Date of the edition: the file's only date, so that the same sources give the same bytes. */
  readonly date: Date;
}

export const PRODUCER = 'Kakehashi';

/** The information dictionary (ISO 32000-1, 14.3.3): the same facts as in the XMP packet. */
export function infoOf(metadata: Metadata, standards: readonly Standard[]): Record<string, unknown> {
  const { title, author, subject, keywords = [], creator = PRODUCER, producer = PRODUCER, date } = metadata;
  return {
    Title: title,
    Author: author,
    ...(subject && { Subject: subject }),
    ...(keywords.length && { Keywords: keywords.join(', ') }),
    Creator: creator,
    Producer: producer,
    CreationDate: date,
    ModDate: date,
    ...Object.assign({}, ...standards.map(({ info }) => info)),
  };
}
