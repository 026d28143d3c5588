import { error, fault } from '../../rule.ts';
import type { PressRule } from '../subject.ts';

const STAPLED = { least: 8, most: 48 };
const GLUED_LEAST = 52;

/** PR-11. */
export const pageCount: PressRule = {
  id: 'PP-100',
  judge: ({ file, options: { binding } }) => {
    const count = file.pages.length;
    if (!binding && count <= 2) return [];
    if (count % 4 !== 0) return [fault(binding ? 'error' : 'warning', { fault: 'multiple', count })];
    if (binding === 'agrafe' && (count < STAPLED.least || count > STAPLED.most)) {
      return [error({ fault: 'stapled', count, ...STAPLED })];
    }
    if (binding === 'dos-carre' && count < GLUED_LEAST) {
      return [error({ fault: 'glued', count, least: GLUED_LEAST })];
    }
    return [];
  },
};
