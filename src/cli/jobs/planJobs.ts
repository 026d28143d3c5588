import type { ChoiceWords } from '../../model/directory/choiceWords.ts';
import type { EditionName } from '../../model/publication/edition.ts';
import type { Target } from '../../model/publication/publication.ts';
import type { ChosenByDirectory } from '../../publishing/choice.ts';
import type { Kind, Work } from '../../publishing/kind.ts';
import { publishedIn, type Publications } from '../../publishing/publications.ts';
import type { Templates } from '../../publishing/templates.ts';
import { chooseEntries } from './chooseEntries.ts';
import { jobOf, type Job } from './jobs.ts';
import type { Refusal } from './refusal.ts';

export interface PlanOptions {
  /** Ids of publications, their kinds, or kinds of what is made from them; all that a plain build makes when empty. */
  readonly only: readonly string[];
  /** Editions by name; all when empty. */
  readonly languages: readonly EditionName[];
  readonly targets: readonly Target[];
  /** Everything that can be built without a choice. */
  readonly all: boolean;
  /** Entries for the kinds that are made from chosen ones. */
  readonly choice: ChoiceWords;
}

type Planned = { readonly jobs: readonly Job[] } | { readonly refusal: Refusal };

/** All jobs that the content and the templates allow and the options ask for, kind by kind. */
export function planJobs(
  content: Publications,
  { kinds, languages }: Pick<Templates, 'kinds' | 'languages'>,
  options: PlanOptions,
): Planned {
  const refusal = unknownPublications(content, kinds, options) ?? wrongChoice(kinds, options);
  if (refusal) return { refusal };
  const wanted = kinds.filter((kind) => isWanted(kind, options));
  const chosen = wanted.some(({ choice }) => choice !== 'never')
    ? chooseEntries(content, options.choice)
    : { chosen: new Map<string, never>() };
  if ('refusal' in chosen) return chosen;
  const publications = publishedIn(languages, content);
  return { jobs: wanted.flatMap((kind) => jobsOf(kind, publications, chosen.chosen, options)) };
}

function jobsOf(
  kind: Kind,
  publications: Publications,
  chosen: ChosenByDirectory,
  options: PlanOptions,
): Job[] {
  return kind
    .works(publications, chosen)
    .filter((work) => isAskedFor(work, kind, options))
    .flatMap((work) => options.targets.map((target) => jobOf(kind.name, work, target)));
}

function isWanted({ name, made }: Kind, { only, all }: PlanOptions): boolean {
  if (made === 'byName') return only.includes(name);
  return made !== 'byNameOrAll' || all || only.includes(name);
}

function isAskedFor(
  { publication: { id, genre }, edition }: Work,
  { name, made }: Kind,
  { only, languages, all }: PlanOptions,
): boolean {
  const isNamed = only.includes(name);
  if (made === 'byEdition' && !all && !isNamed && !languages.includes(edition)) return false;
  if (languages.length > 0 && !languages.includes(edition)) return false;
  return only.length === 0 || isNamed || [id, genre].some((word) => only.includes(word));
}

/** A word that names nothing would be left out in silence. */
function unknownPublications(
  { dossiers, directories }: Publications,
  kinds: readonly Kind[],
  { only }: PlanOptions,
): Refusal | undefined {
  const ids = [...dossiers, ...directories].map(({ publication }) => publication.id);
  const known = [...ids, ...kinds.map(({ name }) => name)];
  const words = only.filter((word) => !known.includes(word));
  return words.length > 0 ? { because: 'unknownPublications', words, known } : undefined;
}

function wrongChoice(kinds: readonly Kind[], { only, choice }: PlanOptions): Refusal | undefined {
  const isChosen = Object.values(choice).some((words) => words.length > 0);
  const named = kinds.filter(({ name }) => only.includes(name));
  const needing = named.find((kind) => kind.choice === 'always');
  if (needing && !isChosen) return { because: 'nothingChosen', kind: needing.name };
  if (!isChosen || named.some((kind) => kind.choice !== 'never')) return undefined;
  return {
    because: 'nothingToChooseFor',
    kinds: kinds.filter((kind) => kind.choice !== 'never').map(({ name }) => name),
  };
}
