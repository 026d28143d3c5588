import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { CATALOGUE } from './catalogue.ts';

const FOLDER = join(import.meta.dirname, 'messages');

it('gives each id to one problem: families that share one would hide each other’s sentence', async () => {
  const ids: string[] = [];
  for (const file of readdirSync(FOLDER, { encoding: 'utf8', recursive: true }).filter((name) =>
    name.endsWith('Messages.ts'),
  )) {
    const family: Record<string, unknown> = await import(join(FOLDER, file));
    for (const [name, entries] of Object.entries(family)) {
      if (name.endsWith('_MESSAGES')) ids.push(...Object.keys(entries as object));
    }
  }
  const known = ids.filter((id) => /^[A-Z]{2}-\d{3}$/.test(id) && id in CATALOGUE);
  expect(known.filter((id, index) => known.indexOf(id) !== index)).toEqual([]);
  expect(known.length).toBe(Object.keys(CATALOGUE).length);
});
