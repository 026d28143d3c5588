import { cpSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { exportData } from '../../src/cli/commands/export.ts';
import { templates } from '../../templates/registry.ts';
import { importSheet } from '../../src/cli/commands/import.ts';

let top = '';
let content = '';
let out = '';
const said: string[] = [];
const warned: string[] = [];

const environment = {
  language: 'fr' as const,
  templates,
  say: (line: string) => void said.push(line),
  warn: (line: string) => void warned.push(line),
  isTerminal: false,
};

beforeAll(() => {
  top = mkdtempSync(join(tmpdir(), 'feuilles-'));
  content = join(top, 'content');
  out = join(top, 'donnees');
  cpSync('test/contenu-autre-pays', content, { recursive: true });
});
afterAll(() => rmSync(top, { recursive: true, force: true }));

const ID = 'repertoire-partenariats-allemagne';
const csvFile = () => join(out, `${ID}.csv`);
const entry = () =>
  readFileSync(join(content, 'repertoire/partenariats/villeneuve-exemple-musterstadt.md'), 'utf8');

describe('export and import', () => {
  it('writes five files for a directory, and the sources of a dossier', async () => {
    expect(await exportData({ content, out }, environment)).toBe(0);
    expect(readdirSync(out).sort()).toEqual([
      'dossier-pays-allemagne.sources.csv',
      ...['csv', 'geojson', 'ics', 'json', 'schema.json'].map((end) => `${ID}.${end}`),
    ]);
  });

  it('shows a change without writing it, then writes it when asked, and comes to rest', async () => {
    const before = entry();
    const file = join(top, 'feuille.csv');
    writeFileSync(file, readFileSync(csvFile(), 'utf8').replace('1963-01-22', '1963-01-21'));
    expect(await importSheet({ file, content, write: false }, environment)).toBe(0);
    expect(said.at(-1)).toContain('--write');
    expect(said).toContain('  acte.date : 1963-01-22 → 1963-01-21');
    expect(entry()).toBe(before);
    expect(await importSheet({ file, content, write: true }, environment)).toBe(0);
    expect(entry()).toBe(before.replace('date: 1963-01-22', 'date: 1963-01-21'));
    await exportData({ content, out }, environment);
    expect(readFileSync(csvFile(), 'utf8')).toBe(readFileSync(file, 'utf8'));
    expect(await importSheet({ file, content, write: true }, environment)).toBe(0);
    expect(said.at(-1)).toBe('2 inchangées.');
  });

  it('writes good rows and tells the bad ones', async () => {
    const file = join(top, 'feuille.csv');
    writeFileSync(
      file,
      'id;etat\nvilleneuve-exemple-musterstadt;dormant\nsaint-modele-beispielhausen;endormi\n',
    );
    expect(await importSheet({ file, content, write: true }, environment)).toBe(1);
    expect(entry()).toContain('etat: dormant');
    expect(warned.at(-1)).toContain('ligne 3, colonne B  erreur  FM-005');
  });

  it('says what it cannot read', async () => {
    expect(await importSheet({ file: join(top, 'rien.csv'), content, write: true }, environment)).toBe(2);
    expect(warned.at(-1)).toContain('FI-003');
    expect(await importSheet({ file: csvFile(), content, only: 'autre', write: true }, environment)).toBe(2);
    expect(warned.at(-1)).toContain(ID);
  });
});
