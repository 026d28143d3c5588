import { Ajv2020 } from 'ajv/dist/2020.js';
import Papa from 'papaparse';
import { describe, expect, it } from 'vitest';
import { samplePartnership } from '../testing/samplePartnership.ts';
import type { Directory } from '../model/directory/partnership.ts';
import { dataFilesOf } from './associatedFiles.ts';
import { COLUMNS } from './columns.ts';
import { exportCsv } from './csv.ts';
import { jsonSchema, type DirectoryData, directoryData } from './exportFormat.ts';
import { exportGeoJson } from './geoJson.ts';
import { directoryToData, exportJson } from './json.ts';
import { exportSources } from './sources.ts';
import { realContent } from '../testing/sheets/realContent.ts';

const { directory, dossier } = await realContent();
const ids = directory.partnerships.map(({ id }) => id).sort();
const parsed = (csv: string) =>
  Papa.parse<string[]>(csv.replace(/^\ufeff/, ''), { delimiter: ';', skipEmptyLines: true });
const withEntries = (...partnerships: Directory['partnerships']): Directory => ({
  ...directory,
  partnerships,
});

describe('exportCsv', () => {
  const csv = exportCsv(directory);

  it('has a BOM, CRLF, one row a partnership and every column filled somewhere', () => {
    const { data, errors } = parsed(csv);
    expect(errors).toEqual([]);
    expect(csv.startsWith('\ufeffid;france.nom;')).toBe(true);
    expect(csv.endsWith('\r\n')).toBe(true);
    expect(data.slice(1).map(([id]) => id)).toEqual(ids);
    expect(new Set(data.map((row) => row.length))).toEqual(new Set([COLUMNS.length + 1]));
  });

  it('gives facts as the content has them', () => {
    const { data } = parsed(csv);
    const row = data.find(([id]) => id === 'paris-kyoto') ?? [];
    const cell = (name: string) => row[data[0]?.indexOf(name) ?? -1];
    expect(cell('partenaire.nomLocal')).toBe('京都市');
    expect(cell('france.latitude')).toBe('48.8566');
    expect(cell('acte.date')).toBe('1958-06-15');
    expect(cell('etat')).toBe('inconnu');
    expect(cell('domaines')).toBe('culture | economie | sport | urbanisme-mobilite | environnement');
    expect(cell('sources.langue')).toBe(' | ja | ja |  |  | ');
    expect(cell('texte')).toContain('premier lien formel');
  });

  it('begins no cell as a formula, save bare numbers', () => {
    const evil = withEntries(
      samplePartnership('piege', {
        french: {
          name: '=HYPERLINK("https://x")',
          note: '+1',
          coordinates: { latitude: -17.79, longitude: 5 },
        },
        partner: { name: '@SUM(A1)', localName: "'=1" },
        origin: '-2+3',
      }),
    );
    const cells = parsed(exportCsv(evil)).data.flat();
    const formulas = [...parsed(csv).data.flat(), ...cells].filter((cell) => /^[=+\-@\t\r]/.test(cell));
    expect(formulas.filter((cell) => !/^-?\d+(\.\d+)?$/.test(cell))).toEqual([]);
    expect(cells).toEqual(expect.arrayContaining(["'+1", "''=1", "'-2+3", "'@SUM(A1)", '-17.79']));
  });

  it('does not depend on the order of the content', () => {
    expect(exportCsv({ ...directory, partnerships: [...directory.partnerships].reverse() })).toBe(csv);
  });
});

describe('exportJson', () => {
  const data = JSON.parse(exportJson(directory)) as DirectoryData;
  const validate = new Ajv2020({ allErrors: true }).compile(jsonSchema('fr'));

  it('holds to its schema, by a validator that knows nothing of ours', () => {
    validate(data);
    expect(validate.errors).toBeNull();
    expect(directoryData.safeParse(data).success).toBe(true);
  });

  it('would not pass with a fault', () => {
    expect(validate({ ...data, partenariats: [{ ...data.partenariats[0], etat: 'active' }] })).toBe(false);
    expect(validate({ ...data, inconnu: 1 })).toBe(false);
  });

  it('has every entry, and the terms that entries use', () => {
    expect(data.partenariats.map(({ id }) => id)).toEqual(ids);
    const terms = (list: readonly { id: string }[]) => list.map(({ id }) => id);
    const { domaines, types, etats, niveaux, territoires } = data.vocabulaires;
    for (const entry of data.partenariats) {
      expect(terms(domaines)).toEqual(expect.arrayContaining(entry.domaines));
      expect(terms(types)).toContain(entry.acte.type);
      expect(terms(etats)).toContain(entry.etat);
      expect(terms(niveaux)).toEqual(expect.arrayContaining([entry.france.niveau, entry.partenaire.niveau]));
      expect(terms(territoires)).toContain(entry.partenaire.territoire);
    }
  });

  it('invents no licence, and takes the one that the publisher states', () => {
    expect(data.licence).toContain('non précisée');
    const mentions = [{ label: 'Licence des données', text: 'Licence ouverte 2.0' }];
    const stated = { ...directory, publication: { ...directory.publication, mentions } };
    expect(JSON.parse(exportJson(stated))).toMatchObject({ licence: 'Licence ouverte 2.0' });
  });

  it('speaks the language that the publication is written in, of its data and of their schema', () => {
    const written = (language: string) => ({
      ...directory,
      publication: { ...directory.publication, languages: [language] },
    });
    expect(directoryToData(written('en')).licence).toMatch(/^No licence stated/);
    expect(directoryToData(written('ja')).licence).toMatch(/^利用条件の記載なし/);
    expect(directoryToData(written('pl')).licence).toMatch(/^No licence stated/);
    const descriptions = (language: string) =>
      JSON.stringify(jsonSchema(language)).match(/"description":"[^"]+"/g) ?? [];
    expect(descriptions('en').length).toBeGreaterThan(25);
    for (const language of ['en', 'ja']) {
      const ours = descriptions(language);
      expect(ours).toHaveLength(descriptions('fr').length);
      for (const [index, french] of descriptions('fr').entries()) expect(ours[index]).not.toBe(french);
    }
  });
});

describe('exportGeoJson', () => {
  const features = (one: Directory) =>
    (JSON.parse(exportGeoJson(one)) as { features: { id: string; geometry: unknown; properties: unknown }[] })
      .features;
  const geometry = (...coordinates: [number, number][]) => {
    const [french, partner] = coordinates.map(([latitude, longitude]) => ({ latitude, longitude }));
    const entry = samplePartnership('a', {
      french: { coordinates: french },
      partner: { coordinates: partner },
    });
    return features(withEntries(entry))[0]?.geometry;
  };

  it('draws every link, longitude first', () => {
    expect(features(directory).map(({ id }) => id)).toEqual(ids);
    expect(features(directory).find(({ id }) => id === 'paris-kyoto')).toMatchObject({
      geometry: { type: 'LineString', coordinates: [[2.3522, 48.8566], [135.7683, 35.0117]] }, // prettier-ignore
      properties: { france: 'Paris', territoire: 'Kyoto', date: '1958-06-15', etat: 'inconnu' },
    });
  });

  it('cuts a line at the antimeridian', () => {
    expect(geometry([-20, -170], [40, 150])).toEqual({
      type: 'MultiLineString',
      coordinates: [[[-170, -20], [-180, -5]], [[180, -5], [150, 40]]], // prettier-ignore
    });
    expect(geometry([40, 150], [-20, -170])).toEqual({
      type: 'MultiLineString',
      coordinates: [[[150, 40], [180, -5]], [[-180, -5], [-170, -20]]], // prettier-ignore
    });
  });

  it('keeps entries whose place is unknown', () => {
    expect(geometry([47, 0])).toEqual({ type: 'Point', coordinates: [0, 47] });
    expect(geometry()).toBeNull();
  });
});

describe('exportSources', () => {
  it('has every source of every chapter', () => {
    const { data, errors } = parsed(exportSources(dossier));
    const expected = dossier.chapters.flatMap(({ title, sources }) =>
      Object.keys(sources).map((key) => [title, key]),
    );
    expect(errors).toEqual([]);
    expect(data.slice(1).map(([chapter, key]) => [chapter, key])).toEqual(expected);
    expect(expected.length).toBeGreaterThan(100);
    expect(new Set(data.slice(1).map((row) => row[8]))).toEqual(new Set(['oui', 'non']));
  });
});

const describeFile = (file: string, edition: string, entries: number) => `${file} ${edition} ${entries}`;

describe('dataFilesOf', () => {
  it('gives the data of a directory and the sources of a dossier', () => {
    const [csv, json] = dataFilesOf(directory, describeFile);
    expect(new TextDecoder('utf-8', { ignoreBOM: true }).decode(csv?.content)).toBe(exportCsv(directory));
    expect(new TextDecoder().decode(json?.content)).toBe(exportJson(directory));
    const count = directory.partnerships.length;
    const { edition } = directory.publication;
    expect(csv).toMatchObject({
      relationship: 'Data',
      mediaType: 'text/csv',
      description: `sheet ${edition} ${count}`,
    });
    expect(dataFilesOf(dossier, describeFile)).toMatchObject([
      { relationship: 'Supplement', mediaType: 'text/csv' },
    ]);
  });
});
