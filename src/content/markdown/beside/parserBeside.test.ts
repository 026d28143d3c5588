import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { likelyBody, readFrontMatter } from '../../frontMatter/frontMatter.ts';
import { parseMarkdown } from '../markdownParser.ts';
import { parsedBeside, startParser } from './parserBeside.ts';
import { treesOf } from './treesOf.ts';

const CONTENT = join(import.meta.dirname, '../../../../content');
const texts = readdirSync(CONTENT, { recursive: true, encoding: 'utf8' })
  .filter((file) => file.endsWith('.md'))
  .map((file) => readFileSync(join(CONTENT, file), 'utf8'));
const sample = texts.filter((_, at) => at % 12 === 0).map(likelyBody);
const of = (some: readonly string[], first = 0) => ({
  first,
  bodies: some,
  taken: new Int32Array(some.length),
});

describe('a parser on another core', () => {
  it('gives the trees that the program makes, as they arrive, the last body first', () => {
    const parsed = [...treesOf(of(sample, 3))];
    expect(parsed.map(({ index }) => index)).toEqual(sample.map((_, at) => at + 3).reverse());
    for (const { index, tree } of parsed) {
      const arrived = structuredClone(tree);
      expect(arrived).toStrictEqual(parseMarkdown(sample[index - 3] ?? ''));
      expect(JSON.stringify(arrived)).toBe(JSON.stringify(parseMarkdown(sample[index - 3] ?? '')));
    }
  });

  it('leaves out what the program has parsed meanwhile, and what it must not', () => {
    const hostile = ['>'.repeat(100_000), '# One', 'a'];
    const asked = of(hostile);
    asked.taken[2] = 1;
    expect([...treesOf(asked)].map(({ index }) => index)).toEqual([1]);
  });

  it('is given the bodies that front matter leaves', () => {
    const some = texts.filter((_, at) => at % 12 === 0);
    expect(sample).toEqual(some.map((text) => readFrontMatter('a.md', text).body));
    const odd = ['# No head', '---\nid: a', '---\nid: a\n---', '----\na', '---js\n1\n---\nbody'];
    for (const text of odd) expect(likelyBody(text)).toBe(readFrontMatter('a.md', text).body);
  });

  it('has given nothing where none was started', () => {
    startParser(1);
    startParser(100, 1);
    expect(parsedBeside(sample[0] ?? '')).toBeUndefined();
  });
});
