import { readdirSync, readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { factsOf, withFact } from './frontMatterText.ts';

it('leaves every front matter of the content as it is typed, but for the value that is changed', () => {
  const files = readdirSync('content', { recursive: true, encoding: 'utf8' }).filter((name) =>
    name.endsWith('.md'),
  );
  expect(files.length).toBeGreaterThan(150);
  const wrong = files.filter((name) => {
    const text = readFileSync(`content/${name}`, 'utf8');
    const facts = factsOf(text);
    if (!('data' in facts)) return true;
    const [key = '', value] = Object.entries(facts.data as Record<string, unknown>)[0] ?? [];
    if (typeof value !== 'string') return false;
    return withFact(withFact(text, [key], `${value}-x`), [key], value) !== text;
  });
  expect(wrong).toEqual([]);
});
