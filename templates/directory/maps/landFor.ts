import type { Publication } from '../../../src/model/publication/publication.ts';
import { loadLand, type Land } from '../../kit/map/land.ts';

/** What maps are drawn from, in a directory that has them. */
export async function landFor({ parts }: Publication): Promise<Land | undefined> {
  return parts.has('maps') ? loadLand() : undefined;
}
