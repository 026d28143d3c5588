import { PARTNERSHIP_FIELDS } from '../model/directory/fields.ts';
import type { PartnershipFacts } from '../model/directory/partnership.ts';
import type { WrittenRecordOf } from '../model/fields/record.ts';
import { dataOfRecord } from './recordData.ts';

/** A partnership as open data: the keys and values of its front matter, sort keys only where they say something. */
export type PartnershipData = WrittenRecordOf<typeof PARTNERSHIP_FIELDS>;

/** A partnership under the French keys of its front matter; what is unknown has no key. */
export function dataOfPartnership(facts: PartnershipFacts): PartnershipData {
  return dataOfRecord(PARTNERSHIP_FIELDS, facts);
}
