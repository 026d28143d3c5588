import { TRANSLATED_FIELDS } from '../../../model/directory/translatedFields.ts';
import { BODY, type Unit } from './units.ts';

/** Lines to put before a line of a file, which counts from 0. */
export interface Insertion {
  readonly at: number;
  readonly lines: readonly string[];
}

/** A key that a front matter does not have yet, with what goes below it. */
export interface NewKey {
  readonly key: string;
  readonly lines: readonly string[];
}

/**
 * Empty places for what a front matter lacks: `titre: ""`, an item of a list, a source. Lists written on one line
 * (`[a, b]`) are left to the editor, and `next` gives the item before which a list's place must stand.
 */
export function emptyField(
  lines: readonly string[],
  source: Unit,
  next: Unit | undefined,
): Insertion | NewKey | undefined {
  const end = frontMatterEnd(lines);
  const place = placeOf(source);
  const keyLine = lines.slice(0, end).findIndex((line) => line.startsWith(`${place.key}:`));
  if (keyLine === -1) return { key: place.key, lines: place.inside };
  if (!/^[^:]+:\s*(?:#.*)?$/.test(lines[keyLine] ?? '')) return undefined;
  return {
    at: next === undefined ? blockEnd(lines, keyLine, end) : next.place.line - 1,
    lines: place.inside,
  };
}

/** The line that closes the front matter. */
export function frontMatterEnd(lines: readonly string[]): number {
  const end = lines.findIndex((line, index) => index > 0 && /^---[ \t]*$/.test(line));
  return end === -1 ? lines.length : end;
}

/** One past the last line of a top-level key: what follows is not indented, or the comment of the next key. */
export function blockEnd(lines: readonly string[], keyLine: number, end: number): number {
  let at = keyLine + 1;
  while (at < end && /^(?:\s|-|$)/.test(lines[at] ?? '')) at++;
  while (at > keyLine + 1 && (lines[at - 1] ?? '').trim() === '') at--;
  return at;
}

interface FieldPlace {
  readonly key: string;
  /** Lines below the key; none for a text of its own. */
  readonly inside: readonly string[];
}

const LISTS: Readonly<Record<string, readonly string[]>> = {
  ...Object.fromEntries(
    TRANSLATED_FIELDS.filter(({ isList }) => isList).map(({ series }) => [series, ['  - ""']]),
  ),
  personnes: ['  - nom: ""', '    role: ""'],
  mentions: ['  - libelle: ""', '    texte: ""'],
  chiffresCles: ['  - valeur: ""', '    libelle: ""'],
  logos: ['  - description: ""'],
  motsCles: [],
};

function placeOf({ series, name }: Unit): FieldPlace {
  const [key = '', below] = series.split('.');
  if (below !== undefined) return { key, inside: [`  ${below}: ""`] };
  if (series === 'pays') return { key, inside: ['  nom: ""'] };
  if (series === 'termes') {
    return { key, inside: [`  - terme: ${JSON.stringify(name ?? '')}`, '    note: ""', '    categorie: ""'] };
  }
  if (series === 'sources')
    return { key, inside: name === undefined ? ['  - ""'] : [`  ${name}:`, '    titre: ""'] };
  return { key, inside: LISTS[series] ?? [] };
}

/** The empty place of a body's block, after what stands before it. */
export function emptyBlock(lines: readonly string[], previous: Unit | undefined): Insertion {
  const at = previous?.lastLine ?? frontMatterEnd(lines) + 1;
  return { at, lines: ['', ':::a-traduire', ':::'] };
}

export function isInBody({ series }: Unit): boolean {
  return series === BODY;
}

/** Adds keys at the end of the front matter; what several of them put below one key stands below it once. */
export function withNewKeys(lines: readonly string[], added: readonly NewKey[]): string[] {
  const inside = new Map<string, string[]>();
  for (const { key, lines: below } of added) inside.set(key, [...(inside.get(key) ?? []), ...below]);
  const written = [...inside].flatMap(([key, below]) =>
    below.length === 0 ? [`${key}: ""`] : [`${key}:`, ...below],
  );
  const end = frontMatterEnd(lines);
  return [...lines.slice(0, end), ...written, ...lines.slice(end)];
}

/** Makes all insertions at once; those at one line keep their order. */
export function withInsertions(lines: readonly string[], insertions: readonly Insertion[]): string[] {
  const result: string[] = [];
  for (let at = 0; at <= lines.length; at++) {
    for (const insertion of insertions)
      if (insertion.at === at) for (const line of insertion.lines) result.push(line);
    const line = lines[at];
    if (line !== undefined) result.push(line);
  }
  return result;
}
