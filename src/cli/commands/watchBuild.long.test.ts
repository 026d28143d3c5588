import { createHash } from 'node:crypto';
import { cp, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { fakeEnvironment } from '../../../test/fakeEnvironment.ts';
import { main } from '../main.ts';

const NAME = 'dossier-pays-allemagne';

let folder: string;

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'watch-'));
});
afterAll(() => rm(folder, { recursive: true }));

async function digestIn(out: string): Promise<string> {
  const manifest = JSON.parse(await readFile(`${out}/manifest.json`, 'utf8')) as {
    readonly files: readonly { readonly file: string }[];
  };
  const bytes = await readFile(`${out}/${manifest.files[0]?.file ?? ''}`);
  return createHash('sha256').update(bytes).digest('hex');
}

it('keeps the files of a build current while the content changes, each as a build from nothing makes it', async () => {
  const [content, kept, fresh] = ['content', 'kept', 'fresh'].map((name) => `${folder}/${name}`) as [
    string,
    string,
    string,
  ];
  await cp('test/contenu-autre-pays', content, { recursive: true });
  const file = `${content}/dossier/fr/01-demonstration.md`;
  const before: string[] = [];
  const environment = fakeEnvironment({
    watchContent: async (_, told) => {
      before.push(await digestIn(kept));
      const text = await readFile(file, 'utf8');
      await writeFile(file, text.replace('Un fait inventé', 'Un fait trouvé'));
      told([file]);
      return { ended: Promise.resolve() };
    },
  });
  const options = ['build', '--content', content, '--only', NAME];
  expect(await main([...options, '--out', kept, '--watch'], environment)).toBe(0);
  expect(environment.said.join()).toContain('Ctrl+C');
  expect(await main([...options, '--out', fresh], fakeEnvironment())).toBe(0);
  expect(await digestIn(kept)).toBe(await digestIn(fresh));
  expect(before).not.toEqual([await digestIn(kept)]);
});
