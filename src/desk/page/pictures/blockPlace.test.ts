import { expect, it } from 'vitest';
import { blockPlace, partedBlock } from './blockPlace.ts';

/** The text with a block put where the mark `¦` stands. */
function withBlock(marked: string): string {
  const lines = marked.replace('¦', '').split('\n');
  const at = marked.slice(0, marked.indexOf('¦')).split('\n').length - 1;
  const after = blockPlace(lines, at);
  const before = lines.slice(0, after + 1).join('\n');
  return `${before}${partedBlock(lines, after, ':::photo\n:::')}\n${lines.slice(after + 1).join('\n')}`;
}

it.each([
  [
    'after its paragraph',
    'Un te¦xte\nlong.\n\nUn autre.\n',
    'Un texte\nlong.\n\n:::photo\n:::\n\nUn autre.\n',
  ],
  ['on an empty line', 'Un texte.\n¦\nUn autre.\n', 'Un texte.\n\n:::photo\n:::\n\nUn autre.\n'],
  [
    'never in a front matter',
    '---\nid:¦ a\n---\nUn texte.\n',
    '---\nid: a\n---\n\n:::photo\n:::\n\nUn texte.\n',
  ],
  [
    'never in another block',
    ':::encadre{titre="a"}\nUn ¦texte.\n\nSuite.\n:::\n\nFin.\n',
    ':::encadre{titre="a"}\nUn texte.\n\nSuite.\n:::\n\n:::photo\n:::\n\nFin.\n',
  ],
])('puts a block %s', (_, marked, wanted) => {
  expect(withBlock(marked)).toBe(wanted);
});

it('puts a block at the end of a text, whose last line stays closed', () => {
  expect(withBlock('Un texte.\n¦')).toMatch(/^Un texte\.\n\n:::photo\n:::\n+$/);
});
