import { expect, it } from 'vitest';
import { memoryFiles } from '../../testing/memoryFiles.ts';
import { loadContent } from '../loadContent.ts';

async function told(keys: string, colophon = ''): Promise<string[]> {
  const head = `genre: dossier\nid: essai\ntitre: Essai\ntitreCourt: Essai\npays: { nom: Pays, langue: de, code: DE }\nediteur: E\nedition: Une\ndate: 2026-11-22\nlangues: [fr]\nformat: A4`;
  const { diagnostics } = await loadContent(
    'content',
    memoryFiles({
      'content/publication.md': `---\n${head}\n${keys}\n---\n\n${colophon}\n`,
      'content/fr/01-un.md': '---\nid: un\ntitre: Un\n---\n\nTexte.\n',
    }),
  );
  return diagnostics.map(({ code, place }) => `${code} ${place.line}:${place.column}`);
}

const figures = (many: number): string =>
  `chiffresCles:\n${Array.from({ length: many }, (_, at) => `  - { valeur: "${at}", libelle: choses }`).join('\n')}`;

it('takes three key figures for cover 4, and says that it takes no more', async () => {
  expect(await told(figures(3))).toEqual([]);
  expect(await told(figures(4))).toEqual(['FM-044 13:3']);
});

it('says that an address is too long for the code of cover 4', async () => {
  expect(await told(`site: https://exemple.fr/${'a'.repeat(570)}`)).toEqual([]);
  expect(await told(`site: https://exemple.fr/${'a'.repeat(3500)}`)).toEqual(['LI-011 12:7']);
});

it('says that a colophon holds no map', async () => {
  const map = ':::carte{titre="C"}\n| Code | Land |\n|---|---|\n| BE | Berlin |\n:::';
  expect(await told('motsCles: [essai]', map)).toEqual(['CT-013 15:1']);
});
