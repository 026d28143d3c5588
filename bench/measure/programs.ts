import { join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { build } from 'esbuild';

/** What `node` is given to run each engine as its users do. */
export interface Programs {
  /** As `npm run build` does. */
  readonly ours: readonly string[];
  readonly peer: readonly string[];
  /** Emission with and without tags. */
  readonly tags: readonly string[];
  /** A session that stays open while one word after the other changes; of both engines. */
  readonly ourEdits: readonly string[];
  readonly peerEdits: readonly string[];
}

/** Folder of the project. */
export const PROJECT = fileURLToPath(new URL('../..', import.meta.url));

/** Where tsx finds how JSX is compiled, wherever the program runs. */
export const TYPESCRIPT_SETTINGS = join(PROJECT, 'tsconfig.json');

/** The peer and the gauge become plain JavaScript first, so that Typst is not charged with compiling ours. */
export async function preparePrograms(): Promise<Programs> {
  const folder = join(PROJECT, 'node_modules/.cache/kakehashi-bench');
  await build({
    entryPoints: ['peer/typst.ts', 'warm/typstEdits.ts', 'measure/usageAtExit.ts'].map((path) =>
      join(PROJECT, 'bench', path),
    ),
    outdir: folder,
    entryNames: '[name]',
    outExtension: { '.js': '.mjs' },
    bundle: true,
    platform: 'node',
    format: 'esm',
    target: 'node20',
    external: ['@myriaddreamin/*'],
    logLevel: 'warning',
  });
  const gauge = ['--import', pathToFileURL(join(folder, 'usageAtExit.mjs')).href];
  const tsx = ['--import', import.meta.resolve('tsx')];
  return {
    ours: [
      '--min-semi-space-size=16',
      '--max-semi-space-size=64',
      ...gauge,
      join(PROJECT, 'bin/kakehashi.mjs'),
      'build',
    ],
    peer: [...gauge, join(folder, 'typst.mjs')],
    tags: [...gauge, ...tsx, join(PROJECT, 'bench/tagsCost.ts')],
    ourEdits: [...gauge, ...tsx, join(PROJECT, 'bench/warm/ourEdits.ts')],
    peerEdits: [...gauge, join(folder, 'typstEdits.mjs')],
  };
}
