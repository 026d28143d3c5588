import type { Plugin } from 'esbuild';

/** @param passages each with what stands for it, and `everywhere` where it is meant wherever it stands */
export function changed(
  text: string,
  path: string,
  passages: string | readonly (readonly [string, string, 'everywhere'?])[],
): string;

/** What esbuild bundles the program with. */
export const PLUGINS: Plugin[];
