import { cp, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { main } from '../../src/cli/main.ts';
import { loadContent } from '../../src/content/loadContent.ts';
import { fakeEnvironment } from '../fakeEnvironment.ts';
import { smallDossier } from '../press/smallDossier.ts';
import { temporaryFolder } from '../temporaryFolder.ts';

/** What is said of a content by a program that keeps its work in `keptWork`, or by one that keeps nothing. */
async function run(argv: readonly string[], keptWork?: string) {
  const environment = fakeEnvironment({ loadContent, keptWork });
  const code = await main(argv, environment);
  return { code, said: environment.said, warned: environment.warned };
}

const FILES = [
  'lexique.md',
  'dossier/fr/01-demonstration.md',
  'dossier/publication.md',
  'repertoire/vocabulaire.md',
  'repertoire/partenariats/villeneuve-exemple-musterstadt.md',
];
const PIECES = [
  '\n',
  '"',
  'oeuvre',
  ' :::',
  '# ',
  '{{liens}}',
  '[^1]',
  ', ',
  '2ème ',
  '```\n',
  '。',
  'Sarre',
];

describe('work that was kept', () => {
  it('changes nothing of what check says, after any edits of any file', async () => {
    const content = join(await temporaryFolder(), 'content');
    await cp('test/contenu-autre-pays', content, { recursive: true });
    const kept = await temporaryFolder();
    const edit = fc.record({
      file: fc.constantFrom(...FILES),
      at: fc.nat(2000),
      length: fc.nat(20),
      piece: fc.constantFrom(...PIECES),
    });
    const asked = ['check', '--content', content, '--format', 'json'];
    await run(asked, kept);
    await fc.assert(
      fc.asyncProperty(edit, async ({ file, at, length, piece }) => {
        const text = await readFile(join(content, file), 'utf8');
        await writeFile(join(content, file), text.slice(0, at) + piece + text.slice(at + length));
        const again = await run(asked, kept);
        expect(again).toEqual(await run(asked));
        expect(await run(asked, kept)).toEqual(again);
      }),
      { numRuns: 6, endOnFailure: true },
    );
  });

  it('changes no byte of a build, though it is of a text that was changed since', async () => {
    const [content, kept] = [await smallDossier([]), await temporaryFolder()];
    await run(['check', '--content', content], kept);
    const head = join(content, 'essai/publication.md');
    await writeFile(head, (await readFile(head, 'utf8')).replace(/^titre: .*$/m, 'titre: Autre titre'));
    const [one, other] = [await temporaryFolder(), await temporaryFolder()];
    const build = ['build', '--content', content, '--target', 'screen', '--out'];
    await run([...build, one]);
    await run([...build, other], kept);
    const digests = await Promise.all([one, other].map(digestsIn));
    expect(digests[0]).toHaveLength(1);
    expect(digests[1]).toEqual(digests[0]);
  });
});

async function digestsIn(folder: string): Promise<readonly string[]> {
  const { files } = JSON.parse(await readFile(join(folder, 'manifest.json'), 'utf8')) as {
    readonly files: readonly { readonly sha256: string }[];
  };
  return files.map(({ sha256 }) => sha256);
}
