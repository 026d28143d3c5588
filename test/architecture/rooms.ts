import { readFileSync } from 'node:fs';

/** A row of the table « Rooms and arrows » of docs/architecture.md. */
export interface Room {
  /** `src/model/`, or one file: `kakehashi.ts`. */
  readonly path: string;
  readonly mayKnow: (room: string) => boolean;
}

/**
 * The rooms of a table under a heading of docs/architecture.md: its first column names a folder or a file, its
 * last what the room may know: `nothing`, `everything`, `everything but` some, or some.
 */
export function roomsUnder(heading: string): Room[] {
  const text = readFileSync('docs/architecture.md', 'utf8');
  const section = text.split(/^#{2,3} /m).find((part) => part.startsWith(`${heading}\n`));
  if (section === undefined) throw new Error(`docs/architecture.md has no heading « ${heading} »`);
  const rows = section.split('\n').filter((line) => line.startsWith('| `'));
  return rows.map((row) => {
    const cells = row.split('|').map((cell) => cell.trim());
    return { path: codeIn(cells[1] ?? '')[0] ?? '', mayKnow: rule(cells.at(-2) ?? '', row) };
  });
}

/** The room in which a file lies; the narrowest when they lie in one another. */
export function roomOf(path: string, rooms: readonly Room[]): string | undefined {
  const holding = rooms
    .map((room) => room.path)
    .filter((room) => path === room || (room.endsWith('/') && path.startsWith(room)));
  return holding.sort((a, b) => b.length - a.length)[0];
}

/** `src/model/` is called `model`. */
export function shortName(room: string): string {
  return room.replace(/\/$/, '').split('/').at(-1) ?? room;
}

function rule(cell: string, row: string): Room['mayKnow'] {
  const named = new Set(codeIn(cell));
  const knows = (room: string): boolean => named.has(shortName(room));
  if (cell.startsWith('everything')) return (room) => !knows(room);
  if (cell.startsWith('nothing') || named.size > 0) return knows;
  throw new Error(`docs/architecture.md: this row does not say what the room may know: ${row}`);
}

function codeIn(cell: string): string[] {
  return [...cell.matchAll(/`([^`]+)`/g)].map((match) => match[1] ?? '');
}
