import { beforeAll, describe, expect, it } from 'vitest';
import { publicationOf } from '../../model/publication/edition.ts';
import { realContent } from '../../testing/sheets/realContent.ts';
import { type ContentFiles, diskFiles } from '../files/contentFiles.ts';
import { type LoadedContent, loadContent } from '../loadContent.ts';

const FOLDER = 'content/repertoire/partenariats';
const FILE = `${FOLDER}/essai-kumamoto.md`;
const ENTRY = `---
id: essai-kumamoto
france: { nom: Essai, niveau: commune, region: Occitanie, nomLocal: エッセー市 }
partenaire: { nom: Kumamoto, nomLocal: 熊本市, lecture: くまもとし, niveau: shi, territoire: kumamoto }
acte: { type: jumelage, date: 2018-04-01 }
etat: actif
domaines: [culture]
fiabilite: bonne
sources: [{ titre: Une page }]
---

Un texte.
`;

/** The real content and one partnership more. */
const oneMore: ContentFiles = {
  ...diskFiles,
  list: async (folder) => {
    const names = await diskFiles.list(folder);
    return folder === FOLDER && names ? [...names, 'essai-kumamoto.md'] : names;
  },
  look: async (path) =>
    path === FILE
      ? {
          kind: 'file',
          size: Buffer.byteLength(ENTRY),
          realPath: `${(await diskFiles.look(FOLDER))?.realPath}/essai-kumamoto.md`,
        }
      : diskFiles.look(path),
  read: async (path, maximum) =>
    path === FILE ? new TextEncoder().encode(ENTRY) : diskFiles.read(path, maximum),
};

/** Every text of each edition that is set, but of its entries and sources: `fr`, `ja`. */
function textsOf({ editions }: LoadedContent): Map<string, string[]> {
  return new Map(
    editions.map((edition) => {
      const { id } = publicationOf(edition);
      const book = edition.kind === 'dossier' ? edition.dossier : edition.directory;
      const chapters = book.chapters.map(({ title, standfirst, blocks, notes }) => [
        title,
        standfirst,
        blocks,
        notes,
      ]);
      return [`${id} ${edition.language}`, stringsIn([publicationOf(edition), chapters])];
    }),
  );
}

function stringsIn(value: unknown): string[] {
  if (typeof value === 'string') return [value];
  if (Array.isArray(value)) return value.flatMap(stringsIn);
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, one]) =>
    ['place', 'href', 'file'].includes(key) ? [] : stringsIn(one),
  );
}

describe('one partnership more than the real content has', () => {
  let before: LoadedContent;
  let after: LoadedContent;
  let total = 0;
  beforeAll(async () => {
    const real = await realContent();
    before = real.content;
    total = real.directory.partnerships.length;
    after = await loadContent('content', oneMore);
  });

  it('is no fault: every sentence still holds', () => {
    const errors = after.diagnostics.filter(({ severity }) => severity === 'error');
    expect(errors.map(({ code, place }) => `${code} ${place.file}:${place.line}`)).toEqual([]);
  });

  it('is counted in every place that says how many there are, in both books and both languages', () => {
    const [was, is] = [textsOf(before), textsOf(after)];
    expect([...was.keys()]).toEqual([
      'dossier-pays-japon fr', 'dossier-pays-japon ja', 'repertoire-partenariats-japon fr', 'repertoire-partenariats-japon ja',
    ]); // prettier-ignore
    // A ministry's count of projects is of that number too.
    const old = new RegExp(`(?<![\\d.])${total}(?![\\d.]| projets|事業)|soixante-dix-huit`, 'iu');
    const now = new RegExp(`(?<![\\d.])${total + 1}(?![\\d.])|soixante-dix-neuf`, 'iu');
    const found = [...is].map(([book, texts]) => {
      const said = (was.get(book) ?? []).filter((text) => old.test(text));
      const told = texts.filter((text) => now.test(text));
      return {
        book,
        isSaid: said.length > 2,
        stale: texts.filter((text) => old.test(text)),
        isTold: told.length >= said.length,
      };
    });
    expect(found).toEqual([...is.keys()].map((book) => ({ book, isSaid: true, stale: [], isTold: true })));
  });
});
