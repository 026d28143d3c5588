import type { Language } from '../i18n/language.ts';
import type { Directory } from '../model/directory/partnership.ts';
import { publicationOf, type Edition, type EditionName } from '../model/publication/edition.ts';
import type { Dossier, Publication } from '../model/publication/publication.ts';

/** What can be published. */
export interface Publications {
  readonly dossiers: readonly Dossier[];
  readonly directories: readonly Directory[];
  /** In each language that is published and that the templates speak, the source's first. */
  readonly editions: readonly Edition[];
}

/** A directory in one of its languages. */
export type PublishedEdition = Pick<
  Edition & { readonly kind: 'repertoire' },
  'language' | 'directory' | 'translations'
>;

/** A directory in the languages that it is published in, that of the source first. */
export interface PublishedDirectory {
  readonly source: Directory;
  readonly editions: readonly PublishedEdition[];
}

/** Leaves the editions that are published and that the templates speak. */
export function publishedIn(languages: readonly Language[], publications: Publications): Publications {
  const { dossiers, directories, editions } = publications;
  // Which languages are published is said once, in the source edition.
  const sources = new Map(
    [...dossiers, ...directories].map(({ publication }) => [publication.id, publication]),
  );
  const isPublished = (edition: Edition): boolean => {
    const own = publicationOf(edition);
    const { languages: wanted } = sources.get(own.id) ?? own;
    return wanted.includes(edition.language) && languages.includes(edition.language);
  };
  return { dossiers, directories, editions: editions.filter(isPublished) };
}

export function publishedDirectories({ directories, editions }: Publications): PublishedDirectory[] {
  return directories.map((source) => ({
    source,
    editions: editions.flatMap((edition) =>
      edition.kind === 'repertoire' && edition.directory.publication.id === source.publication.id
        ? [edition]
        : [],
    ),
  }));
}

/**
 * Path of a work's files: `id/id.2026-11.fr`.
 * @param part what is made of the publication: `livret-occitanie`; nothing for the whole
 */
export function pathOf({ id, date }: Publication, edition: EditionName, part?: string): string {
  const name = part === undefined ? id : `${id}.${part}`;
  return `${id}/${name}.${date.slice(0, 7)}.${edition}`;
}
