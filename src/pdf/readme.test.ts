import * as renderer from '@react-pdf/renderer';
import { transform } from 'esbuild';
import { readFileSync } from 'node:fs';
import * as jsxRuntime from 'react/jsx-runtime';
import { expect, it } from 'vitest';
import { judge } from '../judge/judge.ts';
import { inspectPdf } from '../reader/inspectPdf.ts';
import * as engine from './index.ts';

const MODULES: Readonly<Record<string, unknown>> = {
  '@react-pdf/renderer': renderer,
  'kakehashi/pdf': engine,
  'react/jsx-runtime': jsxRuntime,
};

/** Runs a module of TypeScript and JSX whose imports are named above; gives the constant that it exports. */
async function run(source: string, exported: string): Promise<unknown> {
  const { code } = await transform(source, { loader: 'tsx', jsx: 'automatic', format: 'esm', jsxDev: false });
  const body = code
    .replace(/^import \{([^}]*)\} from "([^"]+)";$/gm, (_, names: string, from: string) => {
      return `const {${names.replaceAll(' as ', ': ')}} = modules[${JSON.stringify(from)}];`;
    })
    .replace(/^export \{[^}]*\};$/m, '');
  const AsyncFunction = (async () => {}).constructor as new (
    ...parts: string[]
  ) => (modules: typeof MODULES) => Promise<unknown>;
  return new AsyncFunction('modules', `${body}\nreturn ${exported};`)(MODULES);
}

it('shows an example that makes a file without a fault', async () => {
  const readme = readFileSync(new URL('README.md', import.meta.url), 'utf8');
  const [, example = ''] = /```tsx\n([\s\S]*?)```/.exec(readme) ?? [];
  const pdf = await run(example, 'pdf');
  if (!(pdf instanceof Uint8Array)) throw new Error('The example makes no file.');
  expect((await judge(pdf)).findings).toEqual([]);
  expect(await inspectPdf(pdf)).toMatchObject({ title: 'Report' });
});
