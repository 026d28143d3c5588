import { Ajv2020, type ValidateFunction } from 'ajv/dist/2020.js';
import { describe, expect, it } from 'vitest';
import { readFrontMatter } from '../../content/frontMatter/frontMatter.ts';
import { PLAIN_GENRES } from '../../model/publication/publication.ts';
import { realContent } from '../sheets/realContent.ts';
import { jsonSchemas } from './jsonSchemas.ts';

const SCHEMAS = jsonSchemas(PLAIN_GENRES);

const validators = new Map<string, ValidateFunction>();

function validator(name: string): ValidateFunction {
  const known = validators.get(name);
  if (known !== undefined) return known;
  const made = new Ajv2020({ allErrors: true, strictTypes: false }).compile(SCHEMAS[name] ?? {});
  validators.set(name, made);
  return made;
}

/** The schema of a file of the content, by its path; translations have front matters of their own. */
function schemaOf(file: string): string | undefined {
  if (/\.[a-z]{2}\.md$/.test(file) || file.includes('/ja/')) return undefined;
  if (file.endsWith('/publication.md')) return 'publication';
  if (file.endsWith('/vocabulaire.md')) return 'vocabulaire';
  if (file.endsWith('/lexique.md')) return 'lexique';
  return file.includes('/partenariats/') ? 'partenariat' : 'chapitre';
}

describe.each(Object.keys(SCHEMAS))('schemas/%s.schema.json', (name) => {
  it('is made of the schema that check reads with', async () => {
    const text = `${JSON.stringify(SCHEMAS[name], undefined, 2)}\n`;
    await expect(text).toMatchFileSnapshot(`../../../schemas/${name}.schema.json`);
  });
});

it('takes every front matter of the content', async () => {
  const { content } = await realContent();
  const seen = new Map<string, number>();
  for (const [file, text] of content.sources) {
    const name = file.endsWith('.md') ? schemaOf(file) : undefined;
    if (name === undefined) continue;
    const validate = validator(name);
    validate(readFrontMatter(file, text).data);
    expect([file, validate.errors ?? []]).toEqual([file, []]);
    seen.set(name, (seen.get(name) ?? 0) + 1);
  }
  expect([...seen.keys()].sort()).toEqual(Object.keys(SCHEMAS).sort());
});

const ENTRY = [
  'id: tours-x', 'france: { nom: Tours, niveau: commune, region: Centre-Val de Loire }',
  'partenaire: { nom: X, nomLocal: 某市, niveau: shi, territoire: kagawa }',
  'acte: { type: jumelage, date: 1988 }', 'etat: actif', 'domaines: [culture]', 'sources: [{ titre: Page }]',
]; // prettier-ignore

describe('a partnership', () => {
  const isValid = (lines: readonly string[]): boolean => {
    const { data } = readFrontMatter('a.md', `---\n${lines.join('\n')}\n---\n`);
    return validator('partenariat')(data);
  };

  it('is taken as it should be, with the comment that names its schema', () => {
    expect(isValid(ENTRY)).toBe(true);
    const named = ['# yaml-language-server: $schema=../../../schemas/partenariat.schema.json', ...ENTRY];
    expect(isValid(named)).toBe(true);
    expect(readFrontMatter('a.md', `---\n${named.join('\n')}\n---\n`).diagnostics).toEqual([]);
  });

  it.each([
    ['a key that is missing', 'etat: actif', ''],
    ['a key that nobody knows', 'etat: actif', 'état: actif'],
    ['a word that the list has not', 'etat: actif', 'etat: actf'],
    ['a date in another form', 'date: 1988', 'date: 27/06/1988'],
    ['an id that is none', 'id: tours-x', 'id: Tours X'],
    ['a text in the place of a list', 'domaines: [culture]', 'domaines: culture'],
    ['a list without an item', 'sources: [{ titre: Page }]', 'sources: []'],
  ])('is refused with %s', (_, from, to) => {
    const broken = ENTRY.map((line) => line.replace(from, to)).filter((line) => line !== '');
    expect(broken).not.toEqual(ENTRY);
    expect(isValid(broken)).toBe(false);
  });
});
