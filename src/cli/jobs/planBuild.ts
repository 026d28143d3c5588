import type { LoadedContent } from '../../content/loadContent.ts';
import type { ChoiceWords } from '../../model/directory/choiceWords.ts';
import { chooseEntries } from './chooseEntries.ts';
import type { Templates } from '../environment.ts';
import { planJobs, type Job, type JobFilter } from './jobs.ts';
import { planErrata, planLeaves, planBooklets } from './partJobs.ts';

export interface PlanOptions extends JobFilter {
  /** Everything that can be built without a choice. */
  readonly all: boolean;
  /** Entries for leaves and booklets. */
  readonly choice: ChoiceWords;
}

/**
 * Books, leaves and booklets that are asked for: leaves by their name or with everything, booklets by their name.
 * A choice that makes no sense is refused by a sentence for the editor.
 */
export function planBuild(
  content: LoadedContent,
  templates: Templates,
  options: PlanOptions,
): { readonly jobs: readonly Job[] } | { readonly refusal: string } {
  const { only, all } = options;
  const wants = { leaf: only.includes('fiche'), booklet: only.includes('livret') };
  const isChosen = Object.values(options.choice).some((words) => words.length > 0);
  if (isChosen && !wants.leaf && !wants.booklet) return { refusal: NOTHING_TO_CHOOSE_FOR };
  if (wants.booklet && !isChosen) return { refusal: NOTHING_CHOSEN };
  const books = planJobs(content, templates, options);
  const errata = only.includes('errata') ? planErrata(content, templates, options) : [];
  if (!wants.leaf && !wants.booklet && !all) return { jobs: [...books, ...errata] };
  const chosen = chooseEntries(content, options.choice);
  if ('refusal' in chosen) return chosen;
  const parts = [content, templates, options, chosen.chosen] as const;
  const isWanted = ({ publication: { id, kind } }: Job): boolean =>
    wants.leaf || only.length === 0 || [id, kind].some((name) => only.includes(name));
  const leaves = wants.leaf || all ? planLeaves(...parts).filter(isWanted) : [];
  return { jobs: [...books, ...errata, ...leaves, ...(wants.booklet ? planBooklets(...parts) : [])] };
}

const CRITERIA = '--id, --region, --territoire, --domaine, --annee';
const NOTHING_TO_CHOOSE_FOR = `${CRITERIA} choisissent des fiches : ajoutez --only fiche ou --only livret.`;
const NOTHING_CHOSEN = `Un livret demande un choix : ajoutez l’un des critères ${CRITERIA}.`;
