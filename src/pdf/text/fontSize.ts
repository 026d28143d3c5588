import type { RunAttributes } from '../tree.ts';

/** React-PDF's own default, in points. */
const DEFAULT_SIZE = 18;

/** Size of a run, in points. */
export function fontSizeOf(attributes: RunAttributes): number {
  return attributes.fontSize ?? DEFAULT_SIZE;
}
