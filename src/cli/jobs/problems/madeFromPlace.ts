import type { Place } from '../../../diagnostics/diagnostic.ts';

/** Whether what a template said that a block was made from is a place of the source. */
export function isPlace(value: unknown): value is Place {
  return typeof value === 'object' && value !== null && 'file' in value && 'line' in value;
}
