import { expect, it } from 'vitest';
import { faultsOf } from './factFaults.ts';

const TEXT = `---
id: x
acte:
  date: 1988-13
domaines: [culture, jeu]
sources:
  - titre: Une page
    url: rien
---

Un texte.
`;

it.each([
  ['a fact of a group', 4, 9, 'acte.date'],
  ['its key', 4, 3, 'acte.date'],
  ['a word of a list', 5, 21, 'domaines'],
  ['a fact of a record', 8, 10, 'sources.0.url'],
  ['the text', 11, 1, undefined],
  ['a line that is no more', 40, 1, undefined],
])('finds the field of a problem at %s', (_, line, column, path) => {
  for (const text of [TEXT, TEXT.replaceAll('\n', '\r\n')]) {
    const faults = faultsOf(text, [{ line, column, severity: 'error', message: 'Non.' }]);
    expect([...faults]).toEqual(path === undefined ? [] : [[path, 'Non.']]);
  }
});
