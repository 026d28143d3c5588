import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { kindOf, schemaNameOf, typedValue, type FactSchema } from './factSchema.ts';

const ENTRY = JSON.parse(readFileSync('schemas/partenariat.schema.json', 'utf8')) as FactSchema;
const { properties = {} } = ENTRY;
const french = properties['france']?.properties ?? {};

it('knows how to show every fact of an entry', () => {
  expect(kindOf(ENTRY)).toBe('group');
  expect(Object.entries(properties).map(([key, schema]) => `${key} ${kindOf(schema)}`)).toEqual(
    expect.arrayContaining(['id text', 'france group', 'etat word', 'domaines texts', 'sources records']),
  );
  expect(kindOf(french['position'] ?? {})).toBe('numbers');
  expect(Object.values(properties).map(kindOf)).not.toContain('unknown');
});

it('gives YAML what was typed: years are numbers, codes are texts, positions two numbers', () => {
  expect(typedValue({ type: 'string' }, '1988', undefined)).toBe(1988);
  expect(typedValue({ type: 'string' }, '37261', '37000')).toBe('37261');
  expect(typedValue({ type: 'string' }, '01', 1)).toBe('01');
  expect(typedValue({ type: 'string' }, ' ', 'a')).toBeUndefined();
  expect(typedValue(french['position'] ?? {}, '[47.39, 0.69]', undefined)).toEqual([47.39, 0.69]);
  expect(typedValue(french['position'] ?? {}, 'Tours', undefined)).toBe('Tours');
  expect(typedValue(properties['domaines'] ?? {}, 'culture\n jeunesse ', undefined)).toEqual([
    'culture',
    'jeunesse',
  ]);
});

it('knows the schema of a text also while its front matter cannot be read', () => {
  expect(schemaNameOf('other', 'content/repertoire/partenariats/a.md')).toBe('partenariat');
  expect(schemaNameOf('other', 'content/dossier/fr/01-pays.md')).toBe('chapitre');
  expect(schemaNameOf('vocabulary', 'content/repertoire/vocabulaire.md')).toBeUndefined();
});
