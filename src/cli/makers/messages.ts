import type { LoadedContent } from '../../content/loadContent.ts';
import type { BuildingOptions, JobResult } from '../jobs/buildJobs.ts';
import type { PlanOptions } from '../jobs/planJobs.ts';
import type { Stage } from '../output/progress.ts';
import type { SentFault } from './sentFault.ts';

/** What a maker is given first: content that is read already, and what is asked of it. */
export interface MakerSetup extends Pick<BuildingOptions, 'diagnostics' | 'out' | 'withReports'> {
  readonly content: Pick<LoadedContent, 'dossiers' | 'directories' | 'editions' | 'sources' | 'pictures'>;
  /** The same plan gives the same jobs there. */
  readonly plan: PlanOptions;
}

/** What a maker is told. */
export type ToMaker =
  | { readonly kind: 'setup'; readonly setup: MakerSetup }
  /** Jobs of one edition, by their files. */
  | { readonly kind: 'jobs'; readonly files: readonly string[] }
  | { readonly kind: 'end' };

/** What a maker says: that it has nothing to make, how far it is, what became of a job. */
export type FromMaker =
  | { readonly kind: 'idle' }
  | { readonly kind: 'stage'; readonly stage: Stage }
  | { readonly kind: 'result'; readonly file: string; readonly result: Omit<JobResult, 'job'> }
  /** Of one job, or of the maker itself. */
  | { readonly kind: 'fault'; readonly file?: string; readonly fault: SentFault };
