import type { LoadedContent } from '../../content/loadContent.ts';
import type { Place } from '../../diagnostics/diagnostic.ts';
import {
  facingEditions,
  publicationOf as publicationIn,
  type Edition,
  type EditionName,
  type FacingEdition,
} from '../../model/publication/edition.ts';
import type { Directory } from '../../model/directory/partnership.ts';
import type { Dossier, Publication, Target } from '../../model/publication/publication.ts';
import type { Language } from '../../i18n/language.ts';
import type { Section } from '../../pdf/layout/section.ts';
import type { Templates } from '../environment.ts';

/** One edition of a publication for a target, or of something made from a part of it. Jobs do not depend on each other. */
export interface Job {
  /** A part of a publication bears its own title; the rest is the publication's. */
  readonly publication: Publication;
  readonly edition: EditionName;
  /** Language of the PDF as a whole. */
  readonly language: Language;
  readonly target: Target;
  /** Path of the file in the output folder, with `/`. */
  readonly file: string;
  /** What the file carries inside it comes from here. */
  readonly content: { readonly dossier: Dossier } | { readonly directory: Directory };
  /** Blank pages complete it to a multiple of this. */
  readonly pagesMultipleOf: number;
  sections(): Section[] | Promise<Section[]>;
  /** Cover sheet for print, width of the spine in points; a single leaf has none. */
  readonly cover?: (spine: number) => Section;
  /** Of a single leaf: its sides, one page each, and where its entry is written. */
  readonly leaf?: { readonly sides: number; readonly place: Place };
}

/** A bound book's pages are a multiple of four (CONVENTIONS PR-11). */
export const SIGNATURE = 4;

export interface JobFilter {
  /** Ids of publications, or their kinds. */
  readonly only: readonly string[];
  /** Editions by name; all but those on facing pages when there is none. */
  readonly languages: readonly EditionName[];
  readonly targets: readonly Target[];
  /** Also what is made only when it is asked for. */
  readonly all?: boolean;
}

/** All jobs that the content and the templates allow and the filter asks for. */
export function planJobs(content: LoadedContent, templates: Templates, filter: JobFilter): Job[] {
  const single = content.editions
    .filter((edition) => publicationOf(edition, content).languages.includes(edition.language))
    .filter(({ language }) => templates.languages.includes(language))
    .flatMap((edition) => filter.targets.map((target) => jobOf(edition, target, templates)));
  const facing = facingEditions(content.editions)
    .filter(({ left, right }) =>
      [left, right].every(({ language }) => templates.languages.includes(language)),
    )
    .flatMap((edition) => filter.targets.map((target) => facingJobOf(edition, target, templates)))
    // A spread costs as much as both its languages: a plain build does without
    .filter(({ edition }) => filter.all || filter.languages.includes(edition));
  return [...single, ...facing].filter(
    ({ publication, edition }) =>
      (filter.only.length === 0 ||
        filter.only.includes(publication.id) ||
        filter.only.includes(publication.kind)) &&
      (filter.languages.length === 0 || filter.languages.includes(edition)),
  );
}

/** Which languages are published is said once, in the source edition. */
export function publicationOf(edition: Edition, { dossiers, directories }: LoadedContent): Publication {
  const { id } = publicationIn(edition);
  const source = [...dossiers, ...directories].find(({ publication }) => publication.id === id);
  return source?.publication ?? publicationIn(edition);
}

function jobOf(edition: Edition, target: Target, templates: Templates): Job {
  const publication = publicationIn(edition);
  const { language } = edition;
  const common = {
    publication,
    edition: language,
    language,
    target,
    file: fileName(publication, language, target),
    pagesMultipleOf: target === 'press' ? SIGNATURE : 1,
  };
  if (edition.kind === 'dossier') {
    const { dossier } = edition;
    return {
      ...common,
      content: { dossier },
      sections: () => templates.dossier(dossier, language, target),
      cover: (spine) => templates.dossierCover(dossier, language, spine),
    };
  }
  const { directory } = edition;
  return {
    ...common,
    content: { directory },
    sections: () => templates.directory(directory, language, target),
    cover: (spine) => templates.directoryCover(directory, language, spine),
  };
}

/** It bears both titles; all else that it says of itself is in the language of its left pages. */
function facingJobOf({ left, right }: FacingEdition, target: Target, templates: Templates): Job {
  const { language, directory } = left;
  const { publication } = directory;
  const edition: EditionName = `${language}-${right.language}`;
  const sides = { left, right };
  return {
    publication: {
      ...publication,
      title: `${publication.title} / ${right.directory.publication.title}`,
    },
    edition,
    language,
    target,
    file: fileName(publication, edition, target),
    content: { directory },
    pagesMultipleOf: target === 'press' ? SIGNATURE : 1,
    sections: () => templates.facing(sides, target),
    cover: (spine) => templates.facingCover(sides, spine),
  };
}

function fileName({ id, date }: Publication, edition: EditionName, target: Target): string {
  return `${id}/${id}.${date.slice(0, 7)}.${edition}.${target}.pdf`;
}

/** Name of the cover sheet that goes with a press file. */
export function coverFileName(file: string): string {
  return file.replace(/\.pdf$/, '.couverture.pdf');
}
