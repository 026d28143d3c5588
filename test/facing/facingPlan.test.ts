import { expect, it } from 'vitest';
import { main } from '../../src/cli/main.ts';
import { directory } from '../books/builtBooks.ts';
import { fakeEnvironment } from '../fakeEnvironment.ts';

async function plannedEditions(...options: readonly string[]): Promise<string[]> {
  const environment = fakeEnvironment();
  await main(['build', '--plan', '--only', directory.publication.id, ...options], environment);
  const plan = JSON.parse(environment.said.join('\n')) as { language: string; file: string }[];
  return plan.map(({ language, file }) => `${language} ${file.endsWith(`.${language}.screen.pdf`)}`);
}

it('facing pages are made when they are asked for, and only then', async () => {
  expect(await plannedEditions()).toEqual(['fr true', 'ja true']);
  expect(await plannedEditions('--lang', 'fr-ja')).toEqual(['fr-ja true']);
  expect(await plannedEditions('--lang', 'ja', 'fr-ja')).toEqual(['ja true', 'fr-ja true']);
});

it('a directory that does not ask for a language has no facing pages in it', async () => {
  const environment = fakeEnvironment();
  expect(await main(['build', '--plan', '--lang', 'fr-en'], environment)).toBe(0);
  expect(JSON.parse(environment.said.join('\n'))).toEqual([]);
});
