/** Types for tests of `bundlePlugins.mjs`. */

/** A passage, what stands for it, and `everywhere` where it is meant wherever it stands. */
export type Passage = readonly [string, string, 'everywhere'?];

export function changed(text: string, path: string, passages: string | readonly Passage[]): string;
