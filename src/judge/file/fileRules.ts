import type { ScreenRule } from '../rule.ts';
import { contentFaults, damageFaults } from './damage.ts';

/** What every file must be before its rules mean anything. */
export const FILE_RULES: readonly ScreenRule[] = [
  { id: 'PDF-001', judge: damageFaults },
  { id: 'PDF-002', judge: contentFaults },
];
