import { dirname } from 'node:path';
import { build } from 'esbuild';
import { describe, expect, it } from 'vitest';
import { fakeEnvironment } from '../../../test/fakeEnvironment.ts';
import { main } from '../main.ts';
import { answerUsage } from './answerUsage.ts';

interface Answer {
  readonly code: number | undefined;
  readonly said: readonly string[];
  readonly warned: readonly string[];
}

async function answer(argv: readonly string[], locale?: string): Promise<Answer> {
  const said: string[] = [];
  const warned: string[] = [];
  const code = await answerUsage(argv, {
    locale,
    say: (line) => said.push(line),
    warn: (line) => warned.push(line),
  });
  return { code, said, warned };
}

describe('a command line that names no command', () => {
  it.each([
    [['--help']],
    [['-h']],
    [[]],
    [['chek']],
    [['imprimer', '--help']],
    [['--nulle-part']],
    [['--langue']],
    [['--langue', 'en', '--help']],
    [['--langue=de', '--help']],
  ])('%j is answered as the whole program does', async (argv) => {
    const environment = fakeEnvironment();
    const code = await main(argv, environment);
    expect(await answer(argv)).toEqual({ code, said: environment.said, warned: environment.warned });
  });

  it('is answered in the language of the terminal', async () => {
    expect((await answer(['--help'], 'en_GB.UTF-8')).said.join('\n')).toMatch(/^Usage: /);
    expect((await answer(['--help'], 'fr_FR.UTF-8')).said.join('\n')).toMatch(/^Usage : /);
  });

  it.each([[['check']], [['check', '--help']], [['--langue', 'en', 'build']]])(
    '%j names one: nothing is said',
    async (argv) => expect(await answer(argv)).toEqual({ code: undefined, said: [], warned: [] }),
  );
});

it('is answered by wording and commander alone, nothing of the engine', async () => {
  const { metafile } = await build({
    entryPoints: ['src/cli/usage/answerUsage.ts'],
    bundle: true,
    platform: 'node',
    format: 'cjs',
    write: false,
    metafile: true,
  });
  const inputs = Object.keys(metafile.inputs);
  const packages = inputs.flatMap((path) => /^node_modules\/([\w-]+)/.exec(path)?.[1] ?? []);
  const folders = inputs.filter((path) => path.startsWith('src/')).map((path) => dirname(path));
  expect(new Set(packages)).toEqual(new Set(['commander', 'fastest-levenshtein']));
  expect(new Set(folders)).toEqual(
    new Set(['src/cli', 'src/cli/usage', 'src/cli/wording', 'src/diagnostics']),
  );
});
