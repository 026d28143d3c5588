import { describe, expect, it } from 'vitest';
import type { ContentFiles } from '../content/files/contentFiles.ts';
import { memoryFiles } from '../testing/memoryFiles.ts';
import { readChanges, readSnapshot } from '../content/publications/snapshots.ts';
import { changesSince } from '../model/directory/changes.ts';
import type { DirectoryPart } from '../model/publication/publication.ts';
import { samplePartnership } from '../testing/samplePartnership.ts';
import { exportJson } from './json.ts';
import { realContent } from '../testing/sheets/realContent.ts';

const { directory } = await realContent();

describe('readSnapshot', () => {
  it('reads back all facts of an export', () => {
    const { snapshot, diagnostics } = readSnapshot('x.json', exportJson(directory));
    expect(diagnostics).toEqual([]);
    expect(snapshot?.partnerships).toHaveLength(directory.partnerships.length);
    expect(snapshot && changesSince(snapshot, directory.partnerships)).toMatchObject({
      added: [],
      changed: [],
      ended: [],
      withdrawn: [],
    });
  });

  it('refuses what is no export, and says where', () => {
    expect(readSnapshot('x.json', '{').diagnostics).toMatchObject([{ code: 'TA-010', data: {} }]);
    const faulty = JSON.parse(exportJson(directory)) as { partenariats: { etat: string }[] };
    faulty.partenariats = [{ ...faulty.partenariats[0], etat: 'active' }];
    expect(readSnapshot('x.json', JSON.stringify(faulty)).diagnostics).toMatchObject([
      { code: 'TA-010', data: { key: 'partenariats.0.etat' } },
    ]);
  });
});

describe('the real content', () => {
  it('has the four agreements of 2025 that the edition of September 2024 could not have', () => {
    const { changes, partnerships } = directory;
    const signed = partnerships.filter(({ since }) => since?.year === 2025).map(({ id }) => id);
    expect(changes?.since.date).toBe('2024-09-01');
    expect(signed).toHaveLength(4);
    expect(changes?.added).toEqual(signed);
    expect(changes).toMatchObject({ changed: [], ended: [], withdrawn: [] });
  });
});

describe('readChanges', () => {
  const folder = directory.publication.place.file.replace(/publication\.md$/, 'instantanes');
  const edition = (name: string): string =>
    exportJson({
      ...directory,
      publication: { ...directory.publication, edition: name },
      partnerships: [samplePartnership('tours-takamatsu')],
    });
  const read = (files: ContentFiles, parts: ReadonlySet<DirectoryPart> = directory.publication.parts) =>
    readChanges(
      { ...directory, publication: { ...directory.publication, parts } },
      { files, root: 'content', realRoot: 'content' },
    );

  it('takes the latest that is older than the edition', async () => {
    const { changes, source } = await read(
      memoryFiles({
        [`${folder}/2022-10.json`]: edition('ancienne'),
        [`${folder}/2024-09.json`]: edition('dernière'),
        [`${folder}/${directory.publication.date.slice(0, 7)}.json`]: edition('celle-ci'),
      }),
    );
    expect(changes?.since.edition).toBe('dernière');
    expect(source?.file).toBe(`${folder}/2024-09.json`);
  });

  it('names a file that looks like an edition before and is not read', async () => {
    const files = {
      [`${folder}/2024-09.json`]: edition('lue'),
      [`${folder}/septembre 2024.json`]: edition('perdue'),
    };
    const { changes, diagnostics } = await read(memoryFiles(files));
    expect(changes?.since.edition).toBe('lue');
    expect(diagnostics).toMatchObject([
      { code: 'FI-012', severity: 'warning', place: { file: `${folder}/septembre 2024.json` } },
    ]);
  });

  it('says that there is none only where one is asked for', async () => {
    expect(await read(memoryFiles({}), new Set())).toEqual({ diagnostics: [] });
    expect((await read(memoryFiles({}), new Set(['changes']))).diagnostics).toMatchObject([
      { code: 'TA-019', severity: 'warning' },
    ]);
  });

  it('reports a file that is no snapshot, and one that leads out of the content', async () => {
    const bad = await read(memoryFiles({ [`${folder}/2024-09.json`]: '[]' }));
    expect([bad.changes, bad.diagnostics]).toMatchObject([undefined, [{ code: 'TA-010' }]]);
    const outside = memoryFiles({
      [`${folder}/2024-09.json`]: { link: 'ailleurs.json' },
      'ailleurs.json': edition('x'),
    });
    expect((await read(outside)).diagnostics).toMatchObject([{ code: 'FI-006' }]);
  });
});
