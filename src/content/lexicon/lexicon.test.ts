import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { loadContent } from '../loadContent.ts';
import { lintContent } from '../../linting/lintContent.ts';
import { formFinder } from './formPattern.ts';
import { memoryFiles } from '../../testing/memoryFiles.ts';

const HEAD = (id: string) =>
  [
    '---', 'genre: dossier', `id: ${id}`, 'titre: Essai', 'titreCourt: Essai', 'pays: { nom: Ailleurs, langue: ja }',
    'editeur: CUF', 'edition: Essai', 'date: 2026-11-22', 'langues: [fr, ja]', 'format: A4', '---', '',
  ].join('\n'); // prettier-ignore

const LEXICON = [
  '---', 'termes:',
  '  - terme: Kyūshū', '    formes:',
  "      fr: { employer: Kyūshū, eviter: [Kyushu, l'ile de Kyushu], sauf: [Kyushu Bio Cluster] }",
  '    note: avec ses macrons',
  '  - terme: CLAIR', '    formes: { fr: { employer: CLAIR, eviter: [le CLAIR] } }',
  '  - terme: conjonction', '    formes: { ja: { employer: 及び, eviter: [および] } }',
  'fonctions: { ja: [首相] }', 'enLettresLatines: [CCI, Karima RAYNAL]', '---', '',
].join('\n'); // prettier-ignore

interface Texts {
  readonly fr?: string;
  readonly ja?: string;
  readonly lexicon?: string;
  readonly head?: string;
}

async function told({ fr = '', ja, lexicon = LEXICON, head = '' }: Texts): Promise<string[]> {
  const content = await loadContent(
    'content',
    memoryFiles({
      'content/lexique.md': lexicon,
      'content/essai/publication.md': HEAD('essai'),
      'content/essai/fr/01-un.md': `---\nid: un\ntitre: Un\n${head}---\n\n${fr}\n`,
      ...(ja !== undefined && { 'content/essai/ja/01-un.md': `---\ntitre: 一\n---\n\n${ja}\n` }),
    }),
  );
  return [...content.diagnostics, ...lintContent(content)]
    .filter(({ code, place }) => /^(?:FM|LX|MD|ST)-/.test(code) && place.column + place.line > 2)
    .map(({ code, place, data }) => `${code} ${place.line}:${place.column} ${data['found'] ?? ''}`);
}

describe('a form that the list of terms avoids', () => {
  it('is told at its place, in the text and in the front matter, with a capital too', async () => {
    const fr = 'Avec Kyushu et le\nCLAIR.\n\n- **Le CLAIR** aide';
    expect(await told({ fr, head: 'chapeau: Vers Kyushu.\n' })).toEqual([
      'LX-001 4:15 Kyushu',
      'LX-001 7:6 Kyushu',
      'LX-001 7:16 le CLAIR',
      'LX-001 10:5 Le CLAIR',
    ]);
  });

  it('says the form to write and why', async () => {
    const files = { 'content/lexique.md': LEXICON, 'content/a/publication.md': `${HEAD('a')}Kyushu\n`, 'content/a/fr/u.md': '---\nid: u\ntitre: U\n---\n' }; // prettier-ignore
    const content = await loadContent('content', memoryFiles(files));
    expect(lintContent(content).find(({ code }) => code === 'LX-001')).toMatchObject({
      data: { found: 'Kyushu', preferred: 'Kyūshū', note: 'avec ses macrons' },
    });
  });

  it('of a term that prefers several words is answered by the one that is meant', async () => {
    const lexicon = LEXICON.replace('employer: Kyūshū', 'employer: "Tokyo, Kyūshū, Kyoto…"');
    expect(lexicon).not.toBe(LEXICON);
    const files = { 'content/lexique.md': lexicon, 'content/a/publication.md': `${HEAD('a')}Kyushu\n`, 'content/a/fr/u.md': '---\nid: u\ntitre: U\n---\n' }; // prettier-ignore
    const content = await loadContent('content', memoryFiles(files));
    const found = lintContent(content).find(({ code }) => code === 'LX-001');
    expect(found?.data['preferred']).toBe('Kyūshū');
  });

  it('is a word of its own, and no fault in a longer form that is right, an address, an id or a source', async () => {
    const fr = 'Kyushuan, Kyushu Bio Cluster, [la page](https://kyushu.example/Kyushu) [@a]. ## x {#Kyushu}';
    const head = 'sources:\n  a: { titre: Kyushu et le CLAIR }\n';
    expect((await told({ fr, head })).filter((line) => line.startsWith('LX'))).toEqual([]);
  });

  it('is asked of each language by itself', async () => {
    expect(await told({ fr: 'および', ja: 'KyushuおよびKyushu' })).toEqual(['LX-001 5:7 および']);
  });
});

describe('a word that is right here', () => {
  it('is tolerated at its place, with a reason', async () => {
    const reason = '<!-- tolérer LX-001 : titre d’époque -->\n';
    expect(await told({ fr: `${reason}Vers Kyushu.\n\nVers Kyushu.` })).toEqual(['LX-001 9:6 Kyushu']);
    const head = '# tolérer LX-001 : titre d’époque\nchapeau: Vers Kyushu.\n';
    expect(await told({ head })).toEqual([]);
    expect(await told({ ja: '<!-- tolérer LX-002 : nom de scène -->\nAbe首相。' })).toEqual([]);
  });

  it('is told without a reason, and where there is none', async () => {
    expect(await told({ fr: '<!-- tolérer LX-001 -->\nVers Kyushu.' })).toEqual([
      'LX-001 7:6 Kyushu',
      'ST-001 6:1 ',
    ]);
    expect(await told({ fr: '<!-- tolérer LX-001 : un mot -->\nVers Kyūshū.' })).toEqual(['ST-002 6:1 ']);
  });
});

describe('a person’s name in Latin letters', () => {
  it('is told in a text of another writing, unless it stays so', async () => {
    const ja = 'TAKAICHI Sanae、Sanae TAKAICHI、Abe首相、CCI France、Karima RAYNAL、パリ（Paris）。';
    expect(await told({ ja, fr: 'TAKAICHI Sanae' })).toEqual([
      'LX-002 5:1 TAKAICHI Sanae',
      'LX-002 5:16 Sanae TAKAICHI',
      'LX-002 5:31 Abe',
    ]);
  });
});

describe('a faulty list of terms', () => {
  it('is told, and hides nothing else', async () => {
    const lexicon = '---\ntermes:\n  - terme: a\n    formes: { xx: { employer: b, eviter: [c] } }\n---\n';
    expect(await told({ lexicon, fr: '<b>' })).toEqual(['MD-001 6:1 <b>', 'FM-026 4:19 xx']);
  });

  it('does not want and refuse one form', async () => {
    const lexicon = '---\ntermes:\n  - terme: a\n    formes: { fr: { employer: b, eviter: [c, b] } }\n---\n';
    expect(await told({ lexicon })).toEqual(['LX-003 4:46 b']);
  });

  it('is not needed', async () => {
    expect(await told({ lexicon: '---\ntermes: []\n---\n', fr: 'Kyushu' })).toEqual([]);
  });
});

it('finds any form where it stands alone, whatever signs it has', () => {
  const form = fc
    .string({ unit: 'grapheme', minLength: 1, maxLength: 8 })
    .filter((one) => one.trim() === one);
  fc.assert(
    fc.property(form, (avoided) => {
      const forms = new Map([
        ['fr', { preferred: 'une forme bien plus longue', avoided: [avoided], allowed: [] }],
      ]);
      const find = formFinder(
        { terms: [{ name: 'x', forms }], offices: new Map(), latin: [], known: [], acronyms: [] },
        'fr',
      );
      expect(find?.(` ${avoided} `).map(({ start, end }) => [start, end])).toEqual([[1, 1 + avoided.length]]);
    }),
  );
});
