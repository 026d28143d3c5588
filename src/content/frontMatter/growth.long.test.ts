import { describe, expect, it } from 'vitest';
import { GROWS_WITH_SIZE, timesAsLong } from '../../testing/processorTime.ts';
import { readFrontMatter } from './frontMatter.ts';
import { readRecord } from './records.ts';
import { chapterSchema } from './schemas/chapter.ts';
import { partnershipSchema } from './schemas/partnership.ts';

const rules = { root: 'content', notesAllowed: true };
const chapter = (head: string) =>
  readRecord({ file: 'f.md', text: `---\nid: a\n${head}\n---\n` }, chapterSchema, rules);
const partnership = (head: string) =>
  readRecord({ file: 'f.md', text: `---\nid: a\n${head}\n---\n` }, partnershipSchema(undefined), rules);

const many = (count: number, make: (index: number) => string) =>
  Array.from({ length: count }, (_, index) => make(index)).join('');

function placesOfKeys(count: number): void {
  const { placeOf } = readFrontMatter('f.md', `---\n${many(count, (index) => `k${index}: a\n`)}---\n`);
  for (let index = 0; index < count; index += 1) placeOf([`k${index}`], { key: true });
}

/** What has cost `yaml`, or what reads its tree, more than twice the time for twice as much. */
const CONSTRUCTS: Readonly<Record<string, (size: number) => unknown>> = {
  'keys that nobody knows': (size) => chapter(many(size, (index) => `k${index}: a\n`)),
  'places of keys': (size) => placesOfKeys(2 * size),
  // 20,000 keys compared with each other are two seconds.
  keys: (size) => readFrontMatter('f.md', `---\n${many(3 * size, (index) => `k${index}: a\n`)}---\n`),
  'the same key': (size) => chapter('titre: a\n'.repeat(size)),
  sources: (size) => chapter(`sources:\n${many(size >> 1, (index) => `  s${index}: {titre: a}\n`)}`),
  'words of a list': (size) => partnership(`domaines: [${many(size, (index) => `d${index}, `)}]`),
  'the same word of a list': (size) => partnership(`domaines: [${'culture, '.repeat(size)}]`),
  aliases: (size) => chapter(`a: &a x\nk: [${'*a, '.repeat(size)}]`),
  'names for values': (size) => chapter(many(size, (index) => `k${index}: &n${index} a\n`)),
  remarks: (size) => chapter(many(size, () => '# a\n')),
  'remarks after values': (size) => chapter(many(size, (index) => `k${index}: deux mots #a\n`)),
  'quotes that nothing closes': (size) => chapter('"\n'.repeat(size)),
  'brackets in each other': (size) => chapter(`k: ${'['.repeat(size)}${']'.repeat(size)}`),
  'groups in each other': (size) => chapter(many(Math.min(size, 600), (index) => `${' '.repeat(index)}k:\n`)),
  'one word': (size) => chapter(`titre: ${'a'.repeat(8 * size)}`),
  'one number': (size) => chapter(`titre: ${'1'.repeat(8 * size)}`),
  'words on lines': (size) => chapter(`titre: >\n${'  mot\n'.repeat(size)}`),
};

describe('what the reader of front matter takes', () => {
  it.each(Object.entries(CONSTRUCTS))('grows with the length of the text: %s', async (_, read) => {
    expect(await timesAsLong(read, 800)).toBeLessThan(GROWS_WITH_SIZE);
  });

  it('refuses a value of more letters than is read, with its key', () => {
    expect(chapter(`titre: ${'a'.repeat(5_001)}`).diagnostics).toMatchObject([
      { code: 'LI-002', place: { line: 3, column: 8 }, data: { key: 'titre', letters: 5_001 } },
    ]);
    expect(chapter(`titre: ${'a'.repeat(5_000)}`).diagnostics).toEqual([]);
  });
});
