import { expect, it } from 'vitest';
import { readBody } from '../markdown.ts';

const told = (source: string): string[] =>
  readBody('content/d/fr/a.md', source, 1, {
    anchorPrefix: 'a',
    notesAllowed: true,
    root: 'content',
  }).diagnostics.map(({ code }) => code);

it('lets comments that tolerate pass, and no text between them', () => {
  expect(told('<!-- tolérer TF-002 : a -->\n\nUn mot. <!-- tolérer TF-002 : a -->')).toEqual([]);
  expect(told('<!-- tolérer TF-002 : a --> <!-- tolérer TF-003 : b -->\n\nUn mot.')).toEqual([]);
  expect(told('<!-- tolérer TF-002 : a --> Un texte <!-- tolérer TF-003 : b -->')).toEqual(['MD-001']);
  expect(told('<!-- tolérer TF-002 : a --> Un texte -->')).toEqual(['MD-001']);
});
