import type { Source } from '../../../src/model/publication/prose.ts';

/** The publisher as it is printed before the title; nothing if the title is its name. */
export function publisherApart({
  publisher,
  title,
}: Pick<Source, 'publisher' | 'title'>): string | undefined {
  return publisher === title ? undefined : publisher;
}
