import type { Workshop } from '../environment.ts';
import type { Job } from '../jobs/jobs.ts';

/** The profile that the publication names, where its content has it, or the shipped one of its condition. */
export function profileOf(
  { publication }: Pick<Job, 'publication'>,
  environment: Pick<Workshop, 'pressProfiles'>,
): string | undefined {
  const { profile, profileFile, condition } = publication.printing;
  return profile === undefined ? environment.pressProfiles.get(condition) : profileFile;
}
