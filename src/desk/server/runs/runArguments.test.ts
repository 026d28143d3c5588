import { expect, it } from 'vitest';
import { argumentsOf, askedRun } from './runArguments.ts';

const FOLDERS = { content: 'content', out: 'output', releases: 'release' };

it('runs commands of the program with arguments of its own', () => {
  const common = ['--langue', 'fr', '--content', 'content'];
  const line = (run: unknown) => argumentsOf(askedRun.parse(run), FOLDERS, 'fr');
  expect(line({ command: 'check' })).toEqual(['check', ...common]);
  expect(line({ command: 'build' })).toEqual(['build', ...common, '--out', 'output']);
  expect(line({ command: 'release' })).toEqual(['release', ...common, '--out', 'release']);
  expect(line({ command: 'sync', language: 'ja', file: 'content/a.ja.md' }).at(-1)).toBe('content/a.ja.md');
  expect(line({ command: 'sync', language: 'ja', file: 'content/a.ja.md', line: 12 })).toEqual([
    'sync',
    ...common,
    'ja',
    'content/a.ja.md:12',
  ]);
});

it.each([
  ['en', 'en'],
  ['ja', 'fr'],
  ['--out', 'fr'],
])('speaks the language of the page where it has its words: %s', (spoken, language) => {
  for (const command of ['check', 'build', 'release'])
    expect(argumentsOf(askedRun.parse({ command, spoken }), FOLDERS, 'fr')[2]).toBe(language);
  const sync = { command: 'sync', language: 'ja', file: 'content/a.ja.md', spoken };
  expect(argumentsOf(askedRun.parse(sync), FOLDERS, 'fr')[2]).toBe(language);
});

it.each([
  { command: 'import' },
  { command: 'build', out: '/etc', content: 7 },
  { command: 'sync', language: '--tout', file: 'a.md', line: 1 },
  { command: 'sync', language: 'ja', file: '--content', line: 1 },
  { command: 'sync', language: 'ja', file: '-a.md', line: 1 },
  { command: 'sync', language: 'ja', file: 'a.md', line: 0.5 },
])('takes nothing else from the page: %j', (run) => {
  const read = askedRun.safeParse(run);
  // What is not known of a run does not reach its command line.
  if (read.success) expect(argumentsOf(read.data, FOLDERS, 'fr').join(' ')).not.toContain('/etc');
  else expect(read.error.issues.length).toBeGreaterThan(0);
});
