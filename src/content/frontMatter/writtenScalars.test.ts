import { expect, it } from 'vitest';
import { readFrontMatter } from './frontMatter.ts';
import { headScalars, writtenScalars } from './writtenScalars.ts';

it.each([
  '---\nid: un\ntitre: "Un: deux" # mot\nliste: [a, {b: c}]\n---\n\nTexte\n',
  '---yaml\nid: deux\ntexte: >-\n  une\n  ligne\n---\nTexte\n',
  '--- \nid: 1988\nsources:\n  - titre: é\n---\n',
  '---\nid: trois\n a : 2\n---\n',
  '---\n# rien\n---\n',
  '---\na: |\n  une\n  ligne\n\n---\n',
  '---\na: "%"\nb: \n  - un\n\n---\n',
  '---\na: ">"\n---\n',
])('values stand where they did, whether their front matter was read before or not: %j', (text) => {
  const head = /^---[^\n]*\n[^]*?\n---[ \t]*(?:\n|$)/.exec(text)?.[0] ?? '';
  const anew = writtenScalars(head);
  readFrontMatter('un.md', text);
  expect(headScalars(text)).toEqual(anew);
});
