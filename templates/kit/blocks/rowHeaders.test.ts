import { describe, expect, it } from 'vitest';
import type { BlockOf } from '../../../src/model/publication/prose.ts';
import { hasRowHeaders } from './rowHeaders.ts';

function table(rows: readonly (readonly string[])[], headers?: 'columns' | 'rows'): BlockOf<'table'> {
  const cells = (texts: readonly string[]) =>
    texts.map((text) => ({ children: text === '' ? [] : [{ kind: 'text' as const, text }] }));
  return {
    kind: 'table',
    title: 'Un tableau',
    alignments: [],
    head: cells((rows[0] ?? []).map((_, column) => `Colonne ${column}`)),
    rows: rows.map(cells),
    ...(headers && { headers }),
  };
}

describe('the first cells of a table', () => {
  it.each([
    [
      'name its rows where no two are the same',
      table([
        ['Nancy', '1973'],
        ['Reims', '1966'],
      ]),
      true,
    ],
    [
      'name nothing where two are the same',
      table([
        ['1966', 'Nancy'],
        ['1966', 'Reims'],
      ]),
      false,
    ],
    [
      'name nothing where one is empty',
      table([
        ['Nancy', '1973'],
        ['', '1966'],
      ]),
      false,
    ],
    ['name nothing where there are no others', table([['Nancy'], ['Reims']]), false],
    [
      'name rows where the author says so',
      table(
        [
          ['1966', 'Nancy'],
          ['1966', 'Reims'],
        ],
        'rows',
      ),
      true,
    ],
    [
      'name none where the author says so',
      table(
        [
          ['Nancy', '1973'],
          ['Reims', '1966'],
        ],
        'columns',
      ),
      false,
    ],
  ])('%s', (_, given, expected) => {
    expect(hasRowHeaders(given)).toBe(expected);
  });
});
