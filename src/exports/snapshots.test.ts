import { describe, expect, it } from 'vitest';
import { diskFiles } from '../content/contentFiles.ts';
import { memoryFiles } from '../content/memoryFiles.ts';
import { changesSince } from '../model/changes.ts';
import { samplePartnership } from '../model/samplePartnership.ts';
import { exportJson } from './json.ts';
import { lastSnapshot, readSnapshot } from './snapshots.ts';
import { realContent } from './testing/realContent.ts';

const { repertoire } = await realContent();

describe('readSnapshot', () => {
  it('reads back all facts of an export', () => {
    const { snapshot, diagnostics } = readSnapshot('x.json', exportJson(repertoire));
    expect(diagnostics).toEqual([]);
    expect(snapshot?.partnerships).toHaveLength(repertoire.partnerships.length);
    expect(snapshot && changesSince(snapshot, repertoire.partnerships)).toEqual({
      added: [],
      changed: [],
      ended: [],
      withdrawn: [],
    });
  });

  it('refuses what is no export, and says where', () => {
    expect(readSnapshot('x.json', '{').diagnostics).toMatchObject([{ code: 'TA-010', data: {} }]);
    const faulty = JSON.parse(exportJson(repertoire)) as { partenariats: { etat: string }[] };
    faulty.partenariats = [{ ...faulty.partenariats[0], etat: 'active' }];
    expect(readSnapshot('x.json', JSON.stringify(faulty)).diagnostics).toMatchObject([
      { code: 'TA-010', data: { key: 'partenariats.0.etat' } },
    ]);
  });
});

describe('lastSnapshot', () => {
  it('finds the four agreements of 2025 that the edition of September 2024 could not have', async () => {
    const { snapshot, diagnostics } = await lastSnapshot(repertoire, diskFiles);
    expect(diagnostics).toEqual([]);
    expect(snapshot?.partnerships).toHaveLength(74);
    const added = snapshot && changesSince(snapshot, repertoire.partnerships).added;
    expect(added?.map(({ id }) => id)).toEqual(
      expect.arrayContaining(['paris-15e-minato', 'paris-5e-bunkyo']),
    );
    expect(added?.filter(({ since }) => since?.year === 2025)).toHaveLength(4);
  });

  it('takes the latest that is older than the edition, or none', async () => {
    const edition = (name: string) => exportJson({
      ...repertoire,
      publication: { ...repertoire.publication, edition: name },
      partnerships: [samplePartnership('tours-takamatsu')],
    }); // prettier-ignore
    const folder = repertoire.publication.place.file.replace(/publication\.md$/, 'instantanes');
    const files = memoryFiles({
      [`${folder}/2022-10.json`]: edition('ancienne'),
      [`${folder}/2024-09.json`]: edition('dernière'),
      [`${folder}/${repertoire.publication.date.slice(0, 7)}.json`]: edition('celle-ci'),
    });
    expect((await lastSnapshot(repertoire, files)).snapshot?.edition).toBe('dernière');
    expect(await lastSnapshot(repertoire, memoryFiles({}))).toEqual({ diagnostics: [] });
  });
});
