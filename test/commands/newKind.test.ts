import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import { main } from '../../src/cli/main.ts';
import type { Kind } from '../../src/publishing/kind.ts';
import { pathOf } from '../../src/publishing/publications.ts';
import { dossierSections } from '../../templates/dossier/sections.tsx';
import { templates } from '../../templates/registry.ts';
import { exampleHead } from '../exampleHead.ts';
import { fakeEnvironment } from '../fakeEnvironment.ts';
import { temporaryFolder } from '../temporaryFolder.ts';

/** What a folder of templates brings for a genre of its own; it is made of chapters, as a dossier is. */
const letterKind: Kind = {
  name: 'lettre',
  sets: { word: 'lettre', from: 'dossier' },
  made: 'always',
  choice: 'never',
  works: ({ editions }) =>
    editions
      .filter((edition) => edition.kind === 'dossier')
      .filter(({ dossier }) => dossier.publication.genre === 'lettre')
      .map(({ language, dossier }) => ({
        publication: dossier.publication,
        edition: language,
        language,
        path: pathOf(dossier.publication, language),
        content: { dossier },
        gathering: 'loose',
        sections: (target) => dossierSections(dossier, language, target),
      })),
};

/** The one line of the registry. */
const withLetters = () =>
  fakeEnvironment({ templates: { ...templates, kinds: [...templates.kinds, letterKind] } });

describe('a kind that the templates register', () => {
  let folder = '';

  beforeAll(async () => {
    folder = await temporaryFolder();
    const head = exampleHead('dossier');
    await mkdir(join(folder, 'bulletin/fr'), { recursive: true });
    await writeFile(
      join(folder, 'bulletin/publication.md'),
      head.replace('genre: dossier', 'genre: lettre').replace(/^langues: .*$/m, 'langues: [fr]'),
    );
    await writeFile(
      join(folder, 'bulletin/fr/01-un.md'),
      '---\nid: un\ntitre: Un titre\n---\n\nUn premier alinéa.\n',
    );
  });

  it('can be written as a genre, and is made by it and by no other', async () => {
    const environment = withLetters();
    expect([await main(['check', '--content', folder], environment), environment.warned]).toEqual([0, []]);
    const planning = withLetters();
    expect(await main(['build', '--plan', '--content', folder], planning)).toBe(0);
    const plan = JSON.parse(planning.said.join('\n')) as { file: string }[];
    expect(plan.map(({ file }) => file)).toEqual([expect.stringMatching(/\.fr\.screen\.pdf$/)]);
    const out = await temporaryFolder();
    const built = await main(['build', '--only', 'lettre', '--content', folder, '--out', out], withLetters());
    expect(built).toBe(0);
  });

  it('is named among those that there are where another is written, and unknown without that line', async () => {
    const unknown = fakeEnvironment();
    expect(await main(['check', '--content', folder], unknown)).toBe(1);
    expect(unknown.warned.join('\n')).toMatch(/publication\.md:2:8 {2}erreur {2}FM-005/);
    expect(unknown.warned.join('\n')).not.toContain('lettre »,');
    const wrong = join(await temporaryFolder(), 'content');
    await mkdir(join(wrong, 'bulletin'), { recursive: true });
    const head = await readFile(join(folder, 'bulletin/publication.md'), 'utf8');
    await writeFile(join(wrong, 'bulletin/publication.md'), head.replace('genre: lettre', 'genre: letre'));
    const misspelt = withLetters();
    expect(await main(['check', '--content', wrong], misspelt)).toBe(1);
    expect(misspelt.warned.join('\n')).toMatch(/FM-005[^]*lettre/);
  });
});
