import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { diskFiles } from '../../src/content/files/contentFiles.ts';
import { loadContent } from '../../src/content/loadContent.ts';
import type { Directory } from '../../src/model/directory/partnership.ts';
import { keyOf, textOf } from '../../src/testing/inlineMatrix/chapters.ts';
import { CONTAINERS } from '../../src/testing/inlineMatrix/containers.ts';
import { spokenIn } from '../../src/testing/inlineMatrix/spoken.ts';
import { printTagTree } from '../../src/testing/readBack/tagTreeText.ts';
import { DOT, makePdf } from '../../src/testing/soundDocument.tsx';
import { leafSections } from '../leaf/sections.tsx';
import { exampleHead } from '../../test/exampleHead.ts';
import { directorySections } from './sections.tsx';

const EXAMPLE = 'test/contenu-autre-pays/repertoire';

/** What needs notes, or a heading: entries have neither. */
const NOT_IN_ENTRIES = ['citation', 'noteCall'];
const IN_ENTRIES = Object.entries(CONTAINERS)
  .filter(([name]) => !['heading', 'saying', 'note', 'noteParagraphs', 'noteList'].includes(name))
  .map(([name, { inlines, around }]) => {
    const some = Object.entries(inlines).filter(([kind]) => !NOT_IN_ENTRIES.includes(kind));
    return [name, { around, inlines: Object.fromEntries(some) }] as const;
  });

function entryOf(example: string, name: string, text: string, index: number): string {
  const [head = ''] = example.split('\n\n');
  return `${head
    .replaceAll('saint-modele-beispielhausen', name.toLowerCase())
    .replace('Saint-Modèle', `Ville ${String.fromCodePoint(65 + index)}`)}\n\n${text}\n`;
}

describe('whatever a paragraph holds, in the text of an entry', () => {
  const folder = mkdtempSync(join(tmpdir(), 'matrix-'));
  const trees = { card: '', leaf: '' };
  let faults: readonly unknown[] = [];
  let directory: Directory | undefined;

  beforeAll(async () => {
    for (const name of ['partenariats', 'textes/fr'])
      mkdirSync(join(folder, 'essai', name), { recursive: true });
    writeFileSync(join(folder, 'essai/publication.md'), exampleHead('repertoire'));
    writeFileSync(join(folder, 'essai/vocabulaire.md'), readFileSync(`${EXAMPLE}/vocabulaire.md`));
    writeFileSync(
      join(folder, 'essai/textes/fr/01-cible.md'),
      '---\nid: titres\ntitre: Un texte\n---\n\n## Cible {#cible}\n\nTexte.\n',
    );
    writeFileSync(
      join(folder, 'essai/partenariats/point.png'),
      Buffer.from(DOT.split(',')[1] ?? '', 'base64'),
    );
    const example = readFileSync(`${EXAMPLE}/partenariats/saint-modele-beispielhausen.md`, 'utf8');
    IN_ENTRIES.forEach(([name, container], index) => {
      const entry = entryOf(example, name, container.around(textOf(name, container)), index);
      writeFileSync(join(folder, `essai/partenariats/${name.toLowerCase()}.md`), entry);
    });
    const content = await loadContent(folder, diskFiles);
    faults = content.diagnostics.filter(({ severity }) => severity === 'error');
    const [made] = content.directories;
    if (!made) throw new Error('no directory');
    directory = made;
    const bytes = await makePdf(directorySections(made, 'fr', 'screen'));
    trees.card = await printTagTree(bytes, Infinity);
    const sides = made.partnerships.map((partnership) => {
      return { directory: made, partnership, language: 'fr', code: undefined };
    });
    trees.leaf = await printTagTree(await makePdf(sides.flatMap((side) => leafSections([side]))), Infinity);
  });
  afterAll(() => rmSync(folder, { recursive: true }));

  it('is accepted', () => {
    expect(faults).toEqual([]);
    expect(directory?.partnerships).toHaveLength(IN_ENTRIES.length);
  });

  const cases = IN_ENTRIES.flatMap(([container, { inlines }]) =>
    Object.entries(inlines).map(
      ([kind, inline]) => [container, kind, inline(keyOf(container, kind))] as const,
    ),
  );

  it.each(cases)(
    '%s: %s is read once on its card and on its leaf',
    (_container, _kind, { words, target }) => {
      for (const tree of Object.values(trees)) {
        const spoken = spokenIn(tree);
        expect(spoken.split(words.at(-1) ?? '')).toHaveLength(2);
        expect(spoken).toMatch(new RegExp(words.join('[^a-z]{0,12}')));
        if (target?.startsWith('https')) expect(tree).toContain(`→ ${target}`);
      }
      if (target) expect(trees.card).toContain(`→ ${target}`);
    },
  );
});
