import type { LoadedContent } from '../../content/loadContent.ts';
import { exportVCard } from '../../exports/vCard.ts';
import type { Edition, EditionName } from '../../model/publication/edition.ts';
import type { LeafCode, LeafSide } from '../../model/directory/leaf.ts';
import type { Partnership, Directory } from '../../model/directory/partnership.ts';
import type { Target } from '../../model/publication/publication.ts';
import type { Language } from '../../i18n/language.ts';
import { keepOnly } from '../../model/directory/selection.ts';
import { choiceName } from './choiceName.ts';
import type { ChosenByDirectory } from './chooseEntries.ts';
import type { MadePart, Templates } from '../environment.ts';
import { publicationOf, SIGNATURE, type Job } from './jobs.ts';

export interface PartFilter {
  /** Editions by name; all when empty. */
  readonly languages: readonly EditionName[];
  readonly targets: readonly Target[];
}

/** Directories in the editions that are published and that the templates speak, source first. */
interface PublishedDirectory {
  readonly source: Directory;
  readonly editions: readonly { readonly language: Language; readonly directory: Directory }[];
}

/** One leaf for each chosen partnership, in the source's language and in that of the partner country. */
export function planLeaves(
  content: LoadedContent,
  templates: Templates,
  { languages, targets }: PartFilter,
  chosen: ChosenByDirectory,
): Job[] {
  return directoriesIn(content, templates).flatMap((directory) => {
    const { publication, partnerships } = directory.source;
    const ids = chosen.get(publication.id)?.ids;
    const { localLanguage } = publication.country;
    const [first, ...others] = directory.editions;
    if (!first) return [];
    const other = others.find(({ language }) => language === localLanguage);
    const sides = other ? [first, other] : [first];
    const edition: EditionName = other ? `${first.language}-${other.language}` : first.language;
    if (languages.length > 0 && !languages.includes(edition)) return [];
    return partnerships
      .filter(({ id }) => ids?.has(id))
      .flatMap(({ id }) => {
        const [recto, ...versos] = sides.flatMap((side) => leafSide(side, id) ?? []);
        if (!recto) return [];
        const { place } = recto.partnership;
        const leaf = { sides: 1 + versos.length, place };
        const file = `${publication.id}/fiches/${id}.${publication.date.slice(0, 7)}.${edition}`;
        const part = templates.leaf([recto, ...versos]);
        const common = { language: first.language, edition, file, pagesMultipleOf: 1, leaf };
        return targets.map((target) => jobOf(part, { ...common, target }));
      });
  });
}

/** A booklet of the chosen partnerships in each edition. */
export function planBooklets(
  content: LoadedContent,
  templates: Templates,
  { languages, targets }: PartFilter,
  chosen: ChosenByDirectory,
): Job[] {
  return directoriesIn(content, templates).flatMap(({ source, editions }) => {
    const { id, date } = source.publication;
    const entries = chosen.get(id);
    if (!entries) return [];
    const name = `${id}/${id}.livret-${choiceName(entries.choice)}.${date.slice(0, 7)}`;
    return editions
      .filter(({ language }) => languages.length === 0 || languages.includes(language))
      .flatMap(({ language, directory }) => {
        const selection = { directory: directory, choice: entries.choice, chosen: entries.ids };
        const part = templates.booklet(selection, language);
        const file = `${name}.${language}`;
        const common = { language, edition: language, file, pagesMultipleOf: SIGNATURE };
        return targets.map((target) => jobOf(part, { ...common, target }));
      });
  });
}

/** A slip of changes for each edition of a directory that knows the edition before. */
export function planErrata(
  content: LoadedContent,
  templates: Templates,
  { languages, targets }: PartFilter,
): Job[] {
  return directoriesIn(content, templates)
    .filter(({ source }) => source.changes !== undefined)
    .flatMap(({ source, editions }) => {
      const { id, date } = source.publication;
      return editions
        .filter(({ language }) => languages.length === 0 || languages.includes(language))
        .flatMap(({ language, directory }) => {
          const part = templates.errata(directory, language);
          const file = `${id}/${id}.errata.${date.slice(0, 7)}.${language}`;
          const common = { language, edition: language, file, pagesMultipleOf: 1 };
          return targets.map((target) => jobOf(part, { ...common, target }));
        });
    });
}

function jobOf(
  { directory, sections, cover }: MadePart,
  common: Pick<Job, 'language' | 'edition' | 'target' | 'file' | 'pagesMultipleOf' | 'leaf'>,
): Job {
  const { target, file } = common;
  return {
    ...common,
    file: `${file}.${target}.pdf`,
    publication: directory.publication,
    content: { directory },
    sections: () => sections(target),
    ...(cover && { cover }),
  };
}

function directoriesIn(content: LoadedContent, templates: Templates): PublishedDirectory[] {
  return content.directories.map((source) => ({
    source,
    editions: content.editions.flatMap((edition) =>
      edition.kind === 'repertoire' && isPublished(edition, source, content, templates)
        ? [{ language: edition.language, directory: edition.directory }]
        : [],
    ),
  }));
}

function isPublished(
  edition: Extract<Edition, { kind: 'repertoire' }>,
  { publication }: Directory,
  content: LoadedContent,
  { languages }: Templates,
): boolean {
  const { language, directory } = edition;
  return (
    directory.publication.id === publication.id &&
    publicationOf(edition, content).languages.includes(language) &&
    languages.includes(language)
  );
}

function leafSide(
  { language, directory }: PublishedDirectory['editions'][number],
  id: string,
): LeafSide | undefined {
  const part = keepOnly(directory, new Set([id]));
  const [partnership] = part.partnerships;
  return partnership && { directory: part, partnership, language, code: codeOf(directory, partnership) };
}

/** The card of the first person who can be reached, else the address of the first source that has one. */
function codeOf({ publication }: Directory, { sources }: Partnership): LeafCode | undefined {
  const person = publication.people.find(({ phone, email }) => phone !== undefined || email !== undefined);
  if (person) return { kind: 'contact', person, text: exportVCard(person, publication.publisher) };
  const source = sources.find(({ url }) => url !== undefined);
  return source?.url === undefined ? undefined : { kind: 'link', source: source.title, text: source.url };
}
