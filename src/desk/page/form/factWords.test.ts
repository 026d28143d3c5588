import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { PAGE_LANGUAGES, wordsIn, type PageLanguage } from '../words.ts';
import type { FactSchema } from './factSchema.ts';
import { hintOf, labelOf, valueName } from './factWords.ts';
import type { FactPath } from './frontMatterText.ts';

const SCHEMAS = ['partenariat', 'chapitre', 'publication'].map(
  (name) => JSON.parse(readFileSync(`schemas/${name}.schema.json`, 'utf8')) as FactSchema,
);

function pathsIn(schema: FactSchema, path: FactPath = []): FactPath[] {
  const below = Object.entries(schema.properties ?? {}).flatMap(([key, one]) => [
    [...path, key],
    ...pathsIn(one, [...path, key]),
  ]);
  const { items, additionalProperties: named } = schema;
  return [
    ...below,
    ...(items ? pathsIn(items, [...path, 0]) : []),
    ...(typeof named === 'object' ? pathsIn(named, [...path, 'x']) : []),
  ];
}

function valuesIn(schema: FactSchema): string[] {
  const named = typeof schema.additionalProperties === 'object' ? [schema.additionalProperties] : [];
  return [
    ...(schema.enum ?? []),
    ...[...Object.values(schema.properties ?? {}), ...(schema.items ? [schema.items] : []), ...named].flatMap(
      valuesIn,
    ),
  ];
}

/** The words of the table, and nothing where it has none. */
async function tableIn(language: PageLanguage) {
  const words = await wordsIn(language);
  return { words, has: (name: string) => words(name, { defaultValue: '' }) !== '' };
}

describe.each(Object.keys(PAGE_LANGUAGES) as PageLanguage[])('in %s', (language) => {
  it('every key of every front matter has a name', async () => {
    const { words } = await tableIn(language);
    const paths = SCHEMAS.flatMap((schema) => pathsIn(schema));
    expect(paths.length).toBeGreaterThan(120);
    const nameless = paths.filter((path) => labelOf(words, path) === path.at(-1));
    expect(nameless.map((path) => path.join('.'))).toEqual([]);
  });

  it('every word of a closed list has one', async () => {
    const { has } = await tableIn(language);
    const values = new Set(SCHEMAS.flatMap(valuesIn));
    expect([...values].filter((value) => !has(`facts.values.${value}`))).toEqual([]);
  });
});

it('names a key by its path first', async () => {
  const words = await wordsIn('fr');
  expect(labelOf(words, ['partenaire', 'nom'])).toBe('Nom en lettres latines');
  expect(labelOf(words, ['sources', 2, 'date'])).toBe('Date de la source');
  expect(labelOf(words, ['sources', 'nippon', 'titre'])).toBe('Titre');
  expect(hintOf(words, ['etat'])).toBe('');
  expect(valueName(words, 'inconnu')).toBe('non établi');
  expect(valueName(words, 'sans nom')).toBe('sans nom');
});
