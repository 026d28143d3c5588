import { Text } from '@codemirror/state';
import { expect, it } from 'vitest';
import { frontMatterIn } from './frontMatterFold.ts';

const stretchOf = (text: string): string | undefined => {
  const stretch = frontMatterIn(Text.of(text.split('\n')));
  return stretch && text.slice(stretch.from, stretch.to);
};

it('finds the lines of a front matter behind its first', () => {
  expect(stretchOf('---\nid: a\n---\n\nUn texte.\n\n---\n')).toBe('\nid: a\n---');
});

it.each(['Un texte.\n---\nid: a\n---', '---\nid: a', '---\n---\n', ''])('finds none in %j', (text) => {
  expect(stretchOf(text)).toBeUndefined();
});
