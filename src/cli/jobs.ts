import type { LoadedContent } from '../content/loadContent.ts';
import type { Repertoire } from '../model/partnership.ts';
import type { Dossier, Language, Publication } from '../model/publication.ts';
import type { Section } from '../pdf/layout/section.ts';
import type { Templates } from './environment.ts';

export type Target = 'screen';

/** One file to make: a publication in a language for a target. Jobs do not depend on each other. */
export interface Job {
  readonly publication: Publication;
  readonly language: Language;
  readonly target: Target;
  /** Path of the file in the output folder, with `/`. */
  readonly file: string;
  sections(): Section[];
}

export interface JobFilter {
  /** Ids of publications, or their kinds. */
  readonly only: readonly string[];
  readonly languages: readonly Language[];
}

/** All jobs that the content and the templates allow and the filter asks for. */
export function planJobs(content: LoadedContent, templates: Templates, filter: JobFilter): Job[] {
  const jobs = [
    ...content.dossiers.flatMap((dossier) => jobsOf(dossier, templates, (language) => templates.dossier(dossier, language))),
    ...content.repertoires.flatMap((repertoire) =>
      jobsOf(repertoire, templates, (language) => templates.repertoire(repertoire, language)),
    ),
  ];
  return jobs.filter(
    ({ publication, language }) =>
      (filter.only.length === 0 || filter.only.includes(publication.id) || filter.only.includes(publication.kind)) &&
      (filter.languages.length === 0 || filter.languages.includes(language)),
  );
}

function jobsOf(
  { publication }: Dossier | Repertoire,
  templates: Templates,
  sections: (language: Language) => Section[],
): Job[] {
  return publication.languages
    .filter((language) => templates.languages.includes(language))
    .map((language) => ({
      publication,
      language,
      target: 'screen',
      file: fileName(publication, language, 'screen'),
      sections: () => sections(language),
    }));
}

function fileName({ id, date }: Publication, language: Language, target: Target): string {
  return `${id}/${id}.${date.slice(0, 7)}.${language}.${target}.pdf`;
}
