import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { expect, it } from 'vitest';

const ID = /\b(?:FR|JA|BI|PR|UA)-(?!00)\d{2}\b/g;
const RANGE = /\b((?:FR|JA|BI|PR|UA)-)(\d{2}) to (?:\1)?(\d{2})\b/g;

interface Convention {
  readonly id: string;
  /** Files that keep it, each with the word by which it names the rule where that is not the id. */
  readonly keptBy: readonly { readonly file: string; readonly names: string }[];
  readonly isKept: boolean;
}

const text = readFileSync('docs/conventions.md', 'utf8');
const conventions = text.split('\n').flatMap(conventionOf);

it('has each id once', () => {
  const ids = conventions.map(({ id }) => id);
  expect(ids.length).toBeGreaterThan(70);
  expect(new Set(ids).size).toBe(ids.length);
});

it('has every id that code, tests and documents cite', () => {
  const known = new Set(conventions.map(({ id }) => id));
  const unknown = sources().flatMap((file) =>
    citedIn(readFileSync(file, 'utf8'))
      .filter((id) => !known.has(id))
      .map((id) => `${file}: ${id}`),
  );
  expect(unknown).toEqual([]);
  expect(citedIn('PR-01, JA-02 to JA-04')).toEqual(['JA-02', 'JA-03', 'JA-04', 'PR-01', 'JA-02', 'JA-04']);
});

it('names for each rule a file that cites it, or says that no code keeps it', () => {
  const wrong = conventions.flatMap(({ id, keptBy, isKept }) =>
    isKept
      ? keptBy
          .filter(({ file, names }) => !cites(file, names))
          .map(({ file, names }) => `${id}: ${file}, ${names}`)
      : [],
  );
  expect(wrong).toEqual([]);
  expect(conventions.filter(({ keptBy, isKept }) => isKept === (keptBy.length === 0))).toEqual([]);
});

it('gives each rule its source and an example', () => {
  const rows = text.split('\n').filter((line) => /^\| [A-Z]{2}-\d{2} /.test(line));
  const poor = rows.filter((row) => row.split(/(?<!\\)\|/).filter((cell) => cell.trim() !== '').length !== 5);
  expect(poor).toEqual([]);
});

function conventionOf(line: string): Convention[] {
  const cells = line.split(/(?<!\\)\|/).map((cell) => cell.trim());
  const [, id = '', , , , keeping = ''] = cells;
  if (!/^[A-Z]{2}-\d{2}$/.test(id)) return [];
  const isKept = !keeping.startsWith('not kept by code');
  const files = isKept ? [...keeping.matchAll(/`([^`]+)`(?: \(([^)]+)\))?/g)] : [];
  return [{ id, isKept, keptBy: files.map(([, file = '', names = id]) => ({ file, names })) }];
}

function cites(file: string, names: string): boolean {
  return existsSync(file) && readFileSync(file, 'utf8').includes(names);
}

/** Ids in a text, those of « JA-02 to JA-04 » and those that it spells out. */
function citedIn(source: string): string[] {
  const inRanges = [...source.matchAll(RANGE)].flatMap(([, chapter = '', first, last]) =>
    Array.from(
      { length: Number(last) - Number(first) + 1 },
      (_, step) => chapter + String(Number(first) + step).padStart(2, '0'),
    ),
  );
  return [...inRanges, ...(source.match(ID) ?? [])];
}

/** Everything that people write, but for the publications themselves. */
function sources(): string[] {
  const folders = [
    'src',
    'templates',
    'fonts',
    'test/books',
    'test/commands',
    'test/facing',
    'test/press',
    'docs',
  ];
  const files = folders.flatMap((folder) =>
    readdirSync(folder, { recursive: true, encoding: 'utf8' }).map((name) => `${folder}/${name}`),
  );
  return [...files, 'README.md', 'CHANGELOG.md', 'src/pdf/README.md'].filter((file) =>
    /\.(?:tsx?|md)$/.test(file),
  );
}
