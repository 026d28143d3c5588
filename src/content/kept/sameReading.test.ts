import { readFileSync } from 'node:fs';
import { isDeepStrictEqual } from 'node:util';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import { headScalars } from '../frontMatter/writtenScalars.ts';
import { readRecord, type RecordReading } from '../frontMatter/records.ts';
import type { KeyPath } from '../frontMatter/yamlPlaces.ts';
import { type KeptWork, withKeptWork } from './keptWork.ts';

const CONTENT = 'content/repertoire';
const SAMPLES = [`${CONTENT}/publication.md`, 'content/dossier-pays-japon/fr/00-essentiel.md'].map((file) =>
  readFileSync(file, 'utf8').slice(0, 3000),
);
const ODD = [
  '---\nid: a\nid: b\n---\n',
  '---yaml\nid: a\n---\n# T\n',
  '---\nid: a\na: &x {b: 1}\nc: *x\n---\n{{liens}}',
  '---\n\u00a0titre : deux # un\nliste:\n- a: 1\n-\n- - b\n---\n\n[^1] et [@k].\n\n[^1]: Note.\n',
  '---\ntexte: |\n  un\n  deux\n---\n',
  '---\n- a\n---\n',
  'rien',
  '---\n---\n',
  '---\n__proto__: 1\nconstructor: {a: 2}\n---\n[^__proto__]\n\n[^__proto__]: x\n',
];
/** What may go wrong in a text, or change its places. */
const PIECES = [
  '\n',
  ' ',
  '"',
  '---\n',
  ': ',
  '# ',
  '**',
  '[^1]',
  ':::encadre\n',
  '*',
  '&a ',
  '高松',
  '|',
  '-',
  '{{liens}}',
];

const schema = z.record(z.string(), z.unknown());
const rules = { root: 'content', notesAllowed: true, sourceKeys: ['k'] };
const reading = (text: string) => readRecord({ file: 'content/p/fr/a.md', text }, schema, rules);

/** All that is asked of a reading, with the places of all paths and of some that are not there. */
function told(text: string) {
  const { placeOf, ...rest }: RecordReading<unknown> = reading(text);
  const paths = [...pathsOf(rest.data), ['absent'], ['sources', 7], [0]];
  return {
    ...rest,
    places: paths.map((path) => [placeOf(path), placeOf(path, { key: true }), placeOf([...path, 'x', 1])]),
    scalars: headScalars(text),
  };
}

function pathsOf(value: unknown, path: KeyPath = []): KeyPath[] {
  if (typeof value !== 'object' || value === null) return [path];
  const steps = Array.isArray(value) ? [...value.keys()] : Object.keys(value);
  return [
    path,
    ...steps.flatMap((step) => pathsOf((value as Record<string, unknown>)[step], [...path, step])),
  ];
}

describe('a reading of which a part was kept', () => {
  it('is the same as one of the whole text, after any edit', async () => {
    const edit = fc.record({ at: fc.nat(), length: fc.nat(12), piece: fc.constantFrom(...PIECES, '') });
    const texts = fc
      .tuple(fc.constantFrom(...SAMPLES, ...ODD), fc.array(edit, { maxLength: 3 }))
      .map(([text, edits]) => [text, edits.reduce(edited, text)] as const);
    await fc.assert(
      fc.asyncProperty(texts, async ([before, after]) => {
        const { kept = new Map() as KeptWork } = await withKeptWork(new Map(), async () => told(before));
        const again = await withKeptWork(kept, async () => told(after));
        expect(isDeepStrictEqual(again.result, told(after))).toBe(true);
        const third = await withKeptWork(again.kept ?? kept, async () => told(after));
        expect(isDeepStrictEqual(third.result, told(after))).toBe(true);
      }),
      { numRuns: 40 },
    );
  });
});

function edited(text: string, { at, length, piece }: { at: number; length: number; piece: string }): string {
  const start = at % (text.length + 1);
  return text.slice(0, start) + piece + text.slice(start + length);
}
