import type { LoadedContent } from '../content/loadContent.ts';
import type { Repertoire } from '../model/partnership.ts';
import type { Dossier, Language, Publication, Target } from '../model/publication.ts';
import type { Section } from '../pdf/layout/section.ts';
import type { Templates } from './environment.ts';

/** One publication in a language for a target. Jobs do not depend on each other. */
export interface Job {
  readonly publication: Publication;
  readonly language: Language;
  readonly target: Target;
  /** Path of the file in the output folder, with `/`. */
  readonly file: string;
  /** What the file carries inside it comes from here. */
  readonly content: { readonly dossier: Dossier } | { readonly repertoire: Repertoire };
  sections(): Section[];
  /** Cover sheet for print; width of the spine in points. */
  cover(spine: number): Section;
}

export interface JobFilter {
  /** Ids of publications, or their kinds. */
  readonly only: readonly string[];
  readonly languages: readonly Language[];
  readonly targets: readonly Target[];
}

/** All jobs that the content and the templates allow and the filter asks for. */
export function planJobs(content: LoadedContent, templates: Templates, filter: JobFilter): Job[] {
  const jobs = [
    ...content.dossiers.flatMap((dossier) =>
      jobsOf(dossier.publication, templates, filter, (language, target) => ({
        content: { dossier },
        sections: () => templates.dossier(dossier, language, target),
        cover: (spine) => templates.dossierCover(dossier, language, spine),
      })),
    ),
    ...content.repertoires.flatMap((repertoire) =>
      jobsOf(repertoire.publication, templates, filter, (language, target) => ({
        content: { repertoire },
        sections: () => templates.repertoire(repertoire, language, target),
        cover: (spine) => templates.repertoireCover(repertoire, language, spine),
      })),
    ),
  ];
  return jobs.filter(
    ({ publication, language }) =>
      (filter.only.length === 0 ||
        filter.only.includes(publication.id) ||
        filter.only.includes(publication.kind)) &&
      (filter.languages.length === 0 || filter.languages.includes(language)),
  );
}

function jobsOf(
  publication: Publication,
  templates: Templates,
  { targets }: JobFilter,
  make: (language: Language, target: Target) => Pick<Job, 'content' | 'sections' | 'cover'>,
): Job[] {
  return publication.languages
    .filter((language) => templates.languages.includes(language))
    .flatMap((language) =>
      targets.map((target) => ({
        publication,
        language,
        target,
        file: fileName(publication, language, target),
        ...make(language, target),
      })),
    );
}

function fileName({ id, date }: Publication, language: Language, target: Target): string {
  return `${id}/${id}.${date.slice(0, 7)}.${language}.${target}.pdf`;
}

/** Name of the cover sheet that goes with a press file. */
export function coverFileName(file: string): string {
  return file.replace(/\.pdf$/, '.couverture.pdf');
}
