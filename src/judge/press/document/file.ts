import { error } from '../../rule.ts';
import { contentFaults, damageFaults } from '../../file/damage.ts';
import type { PressRule } from '../subject.ts';

/** ISO 32000-1, 7.5. */
export const soundFile: PressRule = { id: 'PP-001', judge: damageFaults };

/** ISO 15930-7, 6.1: no encryption. */
export const notEncrypted: PressRule = {
  id: 'PP-002',
  judge: ({ file }) => (file.encrypted ? [error('found')] : []),
};

export const readableContents: PressRule = { id: 'PP-003', judge: contentFaults };
