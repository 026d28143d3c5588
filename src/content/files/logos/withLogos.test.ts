import { expect, it } from 'vitest';
import { messageOf } from '../../../diagnostics/catalogue.ts';
import { memoryFiles } from '../../../testing/memoryFiles.ts';
import { samplePng } from '../../../testing/samplePng.ts';
import { loadContent } from '../../loadContent.ts';

const HEAD =
  'genre: dossier\nid: essai\ntitre: Essai\ntitreCourt: Essai\npays: { nom: Pays, langue: de, code: DE }\nediteur: E\nedition: Une\ndate: 2026-11-22\nlangues: [fr]\nformat: A4';

const MARK = '<svg viewBox="0 0 20 10"><path fill="#E30613" d="M0 0h20v10z"/></svg>';

async function load(logos: string, files: Record<string, string | Uint8Array> = {}) {
  return loadContent(
    'content',
    memoryFiles({
      'content/publication.md': `---\n${HEAD}\nlogos:\n${logos}\n---\n`,
      'content/fr/01-un.md': '---\nid: un\ntitre: Un\n---\n\nTexte.\n',
      'content/logos/a.svg': MARK,
      ...files,
    }),
  );
}

async function told(logos: string, files?: Record<string, string | Uint8Array>): Promise<string[]> {
  const { diagnostics } = await load(logos, files);
  return diagnostics.map(
    (one) => `${one.place.file.slice(8)}:${one.place.line} ${one.code} ${messageOf(one, 'fr').message}`,
  );
}

const logo = (file: string, more = ''): string =>
  `  - fichier: logos/${file}\n    description: Un nom\n${more}`;

it('reads drawings and pictures, with the words that stand for them', async () => {
  const { dossiers, pictures, diagnostics } = await load(logo('a.svg') + logo('b.png'), {
    'content/logos/b.png': samplePng(30, 10),
  });
  expect(diagnostics).toEqual([]);
  const [drawing, picture] = dossiers[0]?.publication.logos ?? [];
  expect(drawing).toMatchObject({ alternative: 'Un nom', picture: { kind: 'drawing', ratio: 2 } });
  expect([...(drawing?.places ?? [])]).toEqual(['front', 'back']);
  expect(picture?.picture).toEqual({ kind: 'image', file: 'content/logos/b.png', ratio: 3 });
  expect([...pictures.keys()]).toEqual(['content/logos/b.png']);
});

it('tells what is wrong in a drawing in its own file, and goes on', async () => {
  const faulty = '<svg viewBox="0 0 2 1">\n<text>CUF</text>\n</svg>';
  expect(
    await told(logo('a.svg') + logo('c.svg') + logo('d.svg'), { 'content/logos/c.svg': faulty }),
  ).toEqual([
    'logos/c.svg:2 LG-001 élément <text>, qui ne peut pas être imprimé tel quel',
    'publication.md:17 IM-005 image introuvable : « logos/d.svg »',
  ]);
});

it.each([
  ['a name outside', '  - { fichier: ../../a.svg, description: A }', 'IM-004'],
  ['an address', '  - { fichier: "https://a.fr/a.svg", description: A }', 'IM-003'],
  ['no words', '  - { fichier: logos/a.svg }', 'FM-001'],
  ['a height that is none', logo('a.svg', '    hauteurMin: haut\n'), 'LG-006'],
  ['a height that no cover has', logo('a.svg', '    hauteurMin: 30\n    emplacements: [colophon]\n'), ''],
  [
    'inks of a colour that it lacks',
    logo('a.svg', '    encres: [{couleur: "#000000", cmjn: [0,0,0,100]}]\n'),
    'LG-009',
  ],
  ['inks of its colour', logo('a.svg', '    encres: [{couleur: "#e30613", cmjn: [0,100,95,0]}]\n'), ''],
  ['inks that are none', logo('a.svg', '    encres: [{couleur: "#e30613", cmjn: [0,100]}]\n'), 'LG-008'],
  ['a colour by name', logo('a.svg', '    encres: [{couleur: rouge, cmjn: [0,100,95,0]}]\n'), 'LG-007'],
  ['too many', logo('a.svg').repeat(7), 'FM-044'],
])('%s', async (_, logos, code) => {
  const codes = (await load(logos)).diagnostics.map((one) => one.code);
  expect(codes.join()).toBe(code);
});

it('asks for a shape that a row of logos has room for, the same on dark', async () => {
  const wide = '<svg viewBox="0 0 90 10"><path d="M0 0h90v10z"/></svg>';
  const files = {
    'content/logos/w.svg': wide,
    'content/logos/s.svg': '<svg viewBox="0 0 6 1"><path d="M0 0h6v1z"/></svg>',
  };
  expect(await told(logo('w.svg'), files)).toEqual([
    'publication.md:13 LG-003 logo trop allongé : sa largeur fait 9 fois sa hauteur',
  ]);
  expect(await told(logo('s.svg', '    hauteurMin: 20\n'), files)).toEqual([
    'publication.md:15 LG-004 à cette hauteur, le logo ferait 120 mm de large',
  ]);
  expect(await told(logo('a.svg', '    surFondFonce: logos/s.svg\n'), files)).toEqual([
    'publication.md:15 LG-005 ce n’est pas le même dessin : largeur sur hauteur 6, contre 2 pour fichier',
  ]);
});

it('refuses a drawing that is too heavy, or no text', async () => {
  const heavy = `<svg viewBox="0 0 1 1">${' '.repeat(600 * 1024)}</svg>`;
  expect((await told(logo('h.svg'), { 'content/logos/h.svg': heavy }))[0]).toMatch(/LG-002 .*601 ko/);
  const packed = Uint8Array.from([0x1f, 0x8b, 8, 0, 0xff]);
  expect((await told(logo('z.svg'), { 'content/logos/z.svg': packed }))[0]).toMatch(
    /LG-001 fichier SVG abîmé/,
  );
});
