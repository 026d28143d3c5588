import type { z } from 'zod';
import type { Diagnostic } from '../../diagnostics/diagnostic.ts';
import type { Code, DataOf } from '../../diagnostics/catalogue.ts';
import { problem } from '../../diagnostics/problem.ts';
import { nearest } from '../../diagnostics/suggestion.ts';
import { type FieldProblem, shapeOf } from './schemas/fields.ts';
import type { KeyPath, PlaceOf } from './yamlPlaces.ts';

/** Zod's issues on a front matter as diagnostics, each where its value, its key or the group that lacks it stands. */
export function problemsOfIssues(
  issues: readonly z.core.$ZodIssue[],
  data: unknown,
  placeOf: PlaceOf,
): Diagnostic[] {
  const found = issues.flatMap((issue) => problemsOfIssue(issue, data, placeOf));
  const misspelt = new Set(found.flatMap(meantKey));
  return found.filter(({ code, data: { key } }) => code !== 'FM-001' || !misspelt.has(String(key)));
}

/** The key that an unknown one most likely means: it is not missing, but misspelt. */
function meantKey({ code, data: { key, suggestion } }: Diagnostic): string[] {
  if (code !== 'FM-002' || suggestion === undefined) return [];
  return [String(key).replace(/[^.]*$/, String(suggestion))];
}

function problemsOfIssue(issue: z.core.$ZodIssue, data: unknown, placeOf: PlaceOf): Diagnostic[] {
  const path: KeyPath = issue.path.map((step) => (typeof step === 'symbol' ? String(step) : step));
  if (issue.code === 'unrecognized_keys') return unknownKeys(issue.keys, issue.message, path, placeOf);
  const key = keyName(path);
  const value = valueAt(data, path);
  if (issue.code === 'custom' && issue.params !== undefined) {
    const { problem: code, data: details } = issue.params as unknown as FieldProblem;
    if (value === undefined && code === 'FM-003') return [problem('FM-001', placeOf(path), { key })];
    if (value === null) return [problem('FM-004', placeOf(path), { key })];
    return [problem(code, placeOf(path), { key, ...details } as DataOf<Code>)];
  }
  if (value === undefined) return [problem('FM-001', placeOf(path), { key })];
  if (value === null) return [problem('FM-004', placeOf(path), { key })];
  if (issue.code === 'too_small') {
    return [problem('FM-015', placeOf(path), { key, minimum: Number(issue.minimum) })];
  }
  if (issue.code === 'too_big') {
    const found = Array.isArray(value) ? value.length : 0;
    return [problem('FM-044', placeOf(path), { key, maximum: Number(issue.maximum), found })];
  }
  const expected = issue.code === 'invalid_type' && issue.expected === 'array' ? 'list' : 'group';
  return [problem('FM-003', placeOf(path), { key, expected, found: shapeOf(value) })];
}

function unknownKeys(
  keys: readonly string[],
  allowed: string,
  path: KeyPath,
  placeOf: PlaceOf,
): Diagnostic[] {
  return keys.map((name) => {
    const full = [...path, name];
    const suggestion = nearest(name, allowed.split(', '));
    return problem('FM-002', placeOf(full, { key: true }), { key: keyName(full), suggestion, allowed });
  });
}

/** `sources[1].titre`: items count from 1, as people do. */
export function keyName(path: KeyPath): string {
  return path
    .map((step) => (typeof step === 'number' ? `[${step + 1}]` : `.${step}`))
    .join('')
    .replace(/^\./, '');
}

function valueAt(data: unknown, path: KeyPath): unknown {
  return path.reduce<unknown>(
    (value, step) =>
      typeof value === 'object' && value !== null && Object.hasOwn(value, step)
        ? (value as Readonly<Record<string | number, unknown>>)[step]
        : undefined,
    data,
  );
}
