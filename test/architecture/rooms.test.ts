import { describe, expect, it } from 'vitest';
import { roomOf, roomsUnder, type Room } from './rooms.ts';
import { isForTests, sourceFilesOf, type SourceFile } from './sourceFiles.ts';

const files = sourceFilesOf(['kakehashi.ts', 'api.ts', 'src', 'templates', 'fonts']);
/** Tests may ask any room: arrows bind what editors run, and what tests share. */
const written = files.filter(({ path }) => !/\.test\.tsx?$/.test(path));

describe('docs/architecture.md', () => {
  it('says where every file lies', () => {
    const rooms = roomsUnder('Rooms and arrows');
    expect(files.filter(({ path }) => roomOf(path, rooms) === undefined)).toEqual([]);
    expect(rooms.filter(({ path }) => !files.some((file) => file.path.startsWith(path)))).toEqual([]);
  });

  it('says which rooms each may know, types included', () => {
    expect(wrongArrows(written, roomsUnder('Rooms and arrows'))).toEqual([]);
  });

  it('says the same within the PDF room', () => {
    const within = written.filter(({ path }) => path.startsWith('src/pdf/'));
    expect(wrongArrows(within, roomsUnder('Inside `src/pdf`'))).toEqual([]);
  });

  it('names rooms in the order of what they may know, so that all arrows point one way', () => {
    const rooms = roomsUnder('Rooms and arrows');
    const backward = rooms.flatMap((room, index) =>
      rooms
        .slice(index + 1)
        .flatMap((later) => (room.mayKnow(later.path) ? [`${room.path} → ${later.path}`] : [])),
    );
    expect(backward).toEqual([]);
  });

  it('tells an arrow that it does not allow', () => {
    const rooms = roomsUnder('Rooms and arrows');
    const wrong = { path: 'src/model/wrong.ts', imports: ['src/cli/main.ts'], typeNames: [], texts: [] };
    expect(wrongArrows([wrong], rooms)).toEqual(['src/model/wrong.ts may not know src/cli/main.ts']);
  });
});

describe('imports', () => {
  it('never go in circles, types included', () => {
    expect(circleIn(files)).toEqual([]);
    expect(circleIn([fileAt('a', ['b']), fileAt('b', ['c']), fileAt('c', ['a'])])).toEqual([
      'a',
      'b',
      'c',
      'a',
    ]);
  });

  it('lead to what only tests use from tests alone', () => {
    const wrong = written.filter(
      ({ path, imports }) => !isForTests(path) && imports.some((imported) => isForTests(imported)),
    );
    expect(wrong.map(({ path }) => path)).toEqual([]);
  });
});

function wrongArrows(sources: readonly SourceFile[], rooms: readonly Room[]): string[] {
  return sources.flatMap(({ path, imports }) => {
    const from = rooms.find((room) => room.path === roomOf(path, rooms));
    return imports.flatMap((imported) => {
      const to = roomOf(imported, rooms);
      if (!from || to === undefined || to === from.path || from.mayKnow(to)) return [];
      return [`${path} may not know ${imported}`];
    });
  });
}

/** The files of one circle, the first of them again at the end; nothing where there is none. */
function circleIn(sources: readonly SourceFile[]): string[] {
  const importsOf = new Map(sources.map(({ path, imports }) => [path, imports]));
  const done = new Set<string>();
  const way: string[] = [];
  const walk = (path: string): string[] => {
    const start = way.indexOf(path);
    if (start >= 0) return [...way.slice(start), path];
    if (done.has(path)) return [];
    way.push(path);
    for (const imported of importsOf.get(path) ?? []) {
      const circle = walk(imported);
      if (circle.length > 0) return circle;
    }
    way.pop();
    done.add(path);
    return [];
  };
  for (const { path } of sources) {
    const circle = walk(path);
    if (circle.length > 0) return circle;
  }
  return [];
}

function fileAt(path: string, imports: readonly string[]): SourceFile {
  return { path, imports, typeNames: [], texts: [] };
}
