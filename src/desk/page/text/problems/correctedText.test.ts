import { expect, it } from 'vitest';
import { correctedText } from './correctedText.ts';

it('puts each number in its place, whatever their order and length', () => {
  const at = (line: number, column: number, endColumn: number, text: string) => ({
    file: 'a.md',
    line,
    column,
    endColumn,
    text,
    isSure: false,
  });
  const text = 'Il y en a {{liens, vaut 9}}.\r\nEt {{fiches, vaut 78}} {{liens, vaut 1}}.\n';
  expect(correctedText(text, [at(1, 25, 26, '10'), at(2, 38, 39, '2'), at(2, 19, 21, '9')])).toBe(
    'Il y en a {{liens, vaut 10}}.\r\nEt {{fiches, vaut 9}} {{liens, vaut 2}}.\n',
  );
});
