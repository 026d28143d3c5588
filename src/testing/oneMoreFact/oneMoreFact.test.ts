import { mkdtempSync, rmSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { build, type Plugin } from 'esbuild';
import { afterAll, describe, expect, it } from 'vitest';
import type { exercise } from './exercise.ts';

const TABLE = /model[\\/]directory[\\/]fields\.ts$/;
const ONE_MORE = `{
  key: 'lieu', property: 'signedAt', kind: 'text',
  label: 'partnership.origin', translation: 'lieu', meaning: 'plainText',
},`;

/** The program whose table of fields has one line more, in the group `acte:`. Nothing else differs. */
const oneMoreFact: Plugin = {
  name: 'one-more-fact',
  setup: ({ onLoad }) =>
    onLoad({ filter: TABLE }, async ({ path }) => ({
      contents: (await readFile(path, 'utf8')).replace('const ACT_FIELDS = [', (start) => start + ONE_MORE),
      loader: 'ts',
    })),
};

const folder = mkdtempSync(join(tmpdir(), 'kakehashi-'));
afterAll(() => rmSync(folder, { recursive: true }));

async function results() {
  const outfile = join(folder, 'exercise.mjs');
  await build({
    entryPoints: [join(import.meta.dirname, 'exercise.ts')],
    outfile,
    bundle: true,
    platform: 'node',
    format: 'esm',
    mainFields: ['module', 'main'],
    plugins: [oneMoreFact],
    banner: {
      js: "import { createRequire } from 'node:module'; const require = createRequire(import.meta.url);",
    },
    logLevel: 'error',
  });
  const program = (await import(/* @vite-ignore */ pathToFileURL(outfile).href)) as {
    exercise: typeof exercise;
  };
  return program.exercise(join(import.meta.dirname, '../../content/fixtures/base/repertoire'));
}

describe('a fact that only the table of fields knows', async () => {
  const made = await results();
  it('is accepted by the schema', () => {
    expect(made.errors).toEqual([]);
  });
  it('is exported to the sheet, to the data and to their schema', () => {
    expect(made.csv).toContain(';acte.lieu;');
    expect(made.csv).toContain(';Hôtel de ville;');
    expect(made.data.partenariats[0]?.acte['lieu']).toBe('Hôtel de ville');
    expect(made.schema).toContain('"lieu":{"description":"Texte de la fiche, sans mise en forme."');
  });
  it('is imported back into the file', () => {
    expect(made.imported).toEqual([expect.stringContaining('\n  lieu: Préfecture\n')]);
  });
  it('is a change since an earlier edition', () => {
    expect(made.changes).toEqual([
      { field: 'signedAt', before: 'Ancien hôtel de ville', after: 'Hôtel de ville' },
    ]);
  });
  it('is translated, and its translation recorded', () => {
    expect(made.japanese).toMatchObject([{ signedAt: '市庁舎' }]);
    expect(made.synced).toMatch(/^lieu: 市庁舎$[^]*^traduit:\n {2}lieu: [a-p]{8}$/m);
    expect(made.placed).toContain('\nlieu: ""\n');
  });
});
