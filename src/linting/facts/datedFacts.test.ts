import { expect, it } from 'vitest';
import { loadContent } from '../../content/loadContent.ts';
import { everyFieldFiles } from '../../testing/everyField/everyFieldFiles.ts';
import { memoryFiles } from '../../testing/memoryFiles.ts';
import { lintContent } from '../lintContent.ts';

const ENTRY = 'content/repertoire/partenariats/base.md';
const CHAPTER = 'content/dossier/fr/00-base.md';
const HEAD = 'content/dossier/publication.md';

/** What is told of facts where `before` is written otherwise; the edition is of 2026-11-22. */
async function told(file: string, before: string, after: string): Promise<string[]> {
  const files = everyFieldFiles();
  const text = files[file] ?? '';
  expect(text).toContain(before);
  const content = await loadContent(
    'content',
    memoryFiles({ ...files, [file]: text.replace(before, after) }),
  );
  expect(
    content.diagnostics.filter(({ severity, code }) => severity === 'error' && code.startsWith('FM-')),
  ).toEqual([]);
  return lintContent(content)
    .filter(({ code }) => /^(?:FA|ST)-/.test(code))
    .map(({ code, place, data }) => `${code} ${place.file === file} ${data['found'] ?? ''}`);
}

const VERIFIED = 'le: 2026-10';
it.each([
  [VERIFIED, []],
  ['le: 2024-11-22', []],
  ['le: 2024', []],
  ['le: 2024-11', []],
  ['le: 2024-11-21', ['FA-001 true 2024-11-21']],
  ['le: 2024-10', ['FA-001 true 2024-10']],
  ['le: "2023"', ['FA-001 true 2023']],
])('a verification is told two years before the edition: %s', async (written, expected) => {
  expect(await told(ENTRY, VERIFIED, written)).toEqual(expected);
});

it.each([
  [
    ENTRY,
    '  contactValableJusquAu: 2027\n  population',
    '  contactValableJusquAu: 2026-11\n  population',
    [],
  ],
  [
    ENTRY,
    '  contactValableJusquAu: 2027\n  population',
    '  contactValableJusquAu: 2026-10\n  population',
    ['FA-002 true 2026-10'],
  ],
  [HEAD, 'contactValableJusquAu: 2027-06', 'contactValableJusquAu: 2026-11-21', ['FA-002 true 2026-11-21']],
  [HEAD, 'contactValableJusquAu: 2027-06', 'contactValableJusquAu: 2026-11-22', []],
])('contacts are told when their date is past: %s %s', async (file, before, after, expected) => {
  expect(await told(file, before, after)).toEqual(expected);
});

it('a chapter is verified too, and a reason tolerates what is old', async () => {
  expect(await told(CHAPTER, '---\n', '---\nverifie: { le: 2021, par: CUF }\n')).toEqual([
    'FA-001 true 2021',
  ]);
  const reason = '---\nverifie: { le: 2021, par: CUF } # tolérer FA-001 : archives fermées\n';
  expect(await told(CHAPTER, '---\n', reason)).toEqual([]);
});

it.each([
  ['copie: https://www.exemple.fr/jumelage', ['FA-004 true https://www.exemple.fr/jumelage']],
  ['copie: true', []],
])('a copy is another page: %s', async (written, expected) => {
  expect(await told(ENTRY, 'copie: https://www.exemple.fr/copie', written)).toEqual(expected);
});

it.each([
  ['https://web.archive.org/web/2020/https://tours.fr/', 1],
  ['https://archive.ph/AbCd', 1],
  ['https://warp.da.ndl.go.jp/info:ndljp/pid/1/x', 1],
  ['https://blog.example.jp/archives/1542', 0],
  ['https://archive.org/details/livre', 0],
  ['https://www.web.archive.example/web', 0],
])('the address of a source is its page’s: %s', async (address, count) => {
  const found = await told(ENTRY, 'url: https://www.exemple.fr/jumelage', `url: ${address}`);
  expect(found).toHaveLength(count);
});
