import { cp, mkdtemp, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openLiveIn } from '../../kakehashi.ts';
import { extractText } from '../testing/readBack/inspectWholePdf.ts';
import type { LiveSession } from './live/liveTypes.ts';

const ROOT = fileURLToPath(new URL('../..', import.meta.url));
const DOSSIER = { publication: 'dossier-pays-allemagne', language: 'fr', target: 'screen' } as const;
const DIRECTORY = { ...DOSSIER, publication: 'repertoire-partenariats-allemagne' } as const;

let folder: string;
let session: LiveSession;
let chapter: string;
let entry: string;

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'live-'));
  await cp(`${ROOT}/test/contenu-autre-pays`, folder, { recursive: true });
  chapter = `${folder}/dossier/fr/01-demonstration.md`;
  entry = `${folder}/repertoire/partenariats/villeneuve-exemple-musterstadt.md`;
  session = await openLiveIn(ROOT, { content: folder });
});

afterAll(() => rm(folder, { recursive: true }));

/** Changes a file, tells the session, and gives back how it was. */
async function edit(file: string, from: string | RegExp, to: string): Promise<string> {
  const before = await readFile(file, 'utf8');
  const after = before.replace(from, to);
  expect(after).not.toBe(before);
  await writeFile(file, after);
  expect((await session.update([file])).changedFiles).toEqual([file]);
  return before;
}

async function restore(file: string, text: string): Promise<void> {
  await writeFile(file, text);
  await session.update([file]);
}

describe('openLiveSession', () => {
  it('lists every text with its state', async () => {
    const { publications, others } = await session.overview();
    expect(others).toEqual([]);
    expect(publications.map(({ id, kind, editions }) => ({ id, kind, editions }))).toEqual([
      { id: DOSSIER.publication, kind: 'dossier', editions: ['fr'] },
      { id: DIRECTORY.publication, kind: 'repertoire', editions: ['fr'] },
    ]);
    const texts = publications.flatMap(({ languages }) => languages.flatMap((one) => one.texts));
    expect(texts.find(({ file }) => file === entry)).toMatchObject({
      kind: 'entry',
      title: 'Villeneuve-Exemple – Musterstadt',
      state: { errors: 0, warnings: 0 },
    });
    expect(texts.map(({ kind }) => kind)).toContain('vocabulary');
  });

  it('gives the same pages the same keys, and a changed word its own page another', async () => {
    const before = await session.view(DOSSIER);
    expect(before.state).toBe('fresh');
    const text = await edit(chapter, 'Un fait inventé', 'Un fait trouvé');
    const after = await session.view(DOSSIER);
    const differ = after.pages.flatMap(({ key }, page) => (key === before.pages[page]?.key ? [] : [page]));
    expect(differ).toHaveLength(1);
    const [page] = differ;
    const small = await extractText(await session.pages(DOSSIER, differ));
    expect(small).toHaveLength(1);
    expect(JSON.stringify(small)).toContain('trouvé');
    expect(await session.framesOf(DOSSIER, chapter, 14)).toMatchObject([{ page }]);
    await restore(chapter, text);
    expect((await session.view(DOSSIER)).pages).toEqual(before.pages);
  });

  it('frames the block of a line, and finds the line of what stands there', async () => {
    await session.view(DIRECTORY);
    const [frame] = await session.framesOf(DIRECTORY, entry, 25);
    const [area] = frame?.rectangles ?? [];
    expect(area?.height).toBeGreaterThan(20);
    const { left = 0, top = 0, width = 0, height = 0 } = area ?? {};
    const found = await session.sourceAt(DIRECTORY, frame?.page ?? 0, left + width / 2, top + height / 2);
    expect(found?.file).toBe(entry);
  });

  it('finds words where they stand on the pages, over the ends of lines too', async () => {
    const [frame] = await session.framesOf(DOSSIER, chapter, 14);
    const [block] = frame?.rectangles ?? [];
    const found = await session.findOnPages(DOSSIER, 'UN FAIT invente');
    expect(found).toMatchObject([{ page: frame?.page, excerpt: expect.stringContaining('Un fait inventé') }]);
    const [words] = found[0]?.rectangles ?? [];
    expect(words?.left).toBeCloseTo(block?.left ?? -1, 0);
    expect(words?.top).toBeGreaterThanOrEqual((block?.top ?? 0) - 1);
    expect(words?.width).toBeGreaterThan(30);
    expect(words?.width).toBeLessThan(120);
    expect(await session.findOnPages(DOSSIER, 'introuvable')).toEqual([]);
    expect(await session.findOnPages(DOSSIER, ' ')).toEqual([]);
  });

  it.each([
    ['Musterstadt', 'a row of a table', '| Musterstadt |'],
    ['Une note de démonstration', 'a note', '[^note]: Une note'],
    ['Tout ce que contient ce chapitre', 'what stands below a title', 'chapeau: Tout ce que'],
    ['Une autre section', 'a heading, in the contents too', '## Une autre section'],
  ])('finds the line of %s: %s', async (words, _what, line) => {
    const lines = (await readFile(chapter, 'utf8')).split('\n');
    const found = await session.findOnPages(DOSSIER, words);
    expect(found.length).toBeGreaterThan(0);
    for (const { page, rectangles } of found) {
      const [{ left = 0, top = 0, width = 0, height = 0 } = {}] = rectangles;
      const clicked = await session.sourceAt(DOSSIER, page, left + width / 2, top + height / 2);
      expect({ page, file: clicked?.file, line: lines[(clicked?.line ?? 0) - 1] }).toEqual({
        page,
        file: chapter,
        line: expect.stringContaining(line) as string,
      });
    }
  });

  it('keeps the last good pages while a file is broken, says why and what to write', async () => {
    const good = await session.view(DIRECTORY);
    const text = await edit(entry, 'domaines:', 'domaine:');
    const broken = await session.view(DIRECTORY);
    expect(broken.pages).toEqual(good.pages);
    const [problem] = broken.state === 'fresh' ? [] : broken.state.keptBecause;
    expect(problem).toMatchObject({ code: 'FM-002', file: entry, correction: { text: 'domaines' } });
    const press = await session.view({ ...DIRECTORY, target: 'press' });
    expect(press).toMatchObject({ pages: good.pages, state: { keptOf: 'screen' } });
    expect(await session.wholePdf(DIRECTORY)).toBeUndefined();
    await restore(entry, text);
    expect(await session.view(DIRECTORY)).toEqual(good);
  });

  it('follows files that go, come and are renamed', async () => {
    const good = await session.view(DIRECTORY);
    const away = entry.replace('villeneuve-exemple-musterstadt', 'autre');
    await rename(entry, away);
    const { diagnostics, changedFiles } = await session.update([entry, away]);
    expect(changedFiles).toEqual([away, entry]);
    expect(diagnostics.map(({ code }) => code)).toContain('FM-007');
    await rename(away, entry);
    await session.update([entry, away]);
    const text = await readFile(entry, 'utf8');
    await rm(entry);
    await session.update([entry]);
    expect((await session.view(DIRECTORY)).pages).not.toEqual(good.pages);
    await restore(entry, text);
    expect(await session.view(DIRECTORY)).toEqual(good);
  });
});
