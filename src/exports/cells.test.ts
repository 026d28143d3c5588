import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { meantCell } from './import/cellReading.ts';
import { COLUMNS } from './columns.ts';
import { guardedCell, unguardedCell } from './csv.ts';
import { joinedItems, splitItems } from './listCells.ts';

describe('guardedCell', () => {
  const cell = fc.oneof(
    fc.string({ unit: 'binary' }),
    fc.stringMatching(/^'*[=+\-@\t\r]?[a-z0-9.'-]*$/),
    fc.double({ noNaN: true }).map(String),
  );
  it('can be undone, whatever the cell', () => {
    fc.assert(
      fc.property(cell, (text) => {
        expect(unguardedCell(guardedCell(text))).toBe(text);
      }),
    );
  });
  it('never lets a formula begin a cell', () => {
    fc.assert(
      fc.property(cell, (text) => {
        const guarded = guardedCell(text);
        expect(!/^[=+\-@\t\r]/.test(guarded) || /^-?\d+(\.\d+)?$/.test(guarded)).toBe(true);
      }),
    );
  });
});

describe('joinedItems', () => {
  const item = fc.oneof(
    fc.string({ unit: fc.constantFrom('|', '\\', ' ', 'a', '市'), maxLength: 8 }),
    fc.string(),
  );
  it('gives its items back', () => {
    fc.assert(
      fc.property(fc.array(item), (items) => {
        const trimmed = items.map((one) => one.trim());
        const someSaid = trimmed.some((one) => one !== '');
        expect(splitItems(joinedItems(trimmed))).toEqual(someSaid ? trimmed : []);
      }),
    );
  });
  it('reads what people type', () => {
    expect(splitItems('culture|sport |  tourisme')).toEqual(['culture', 'sport', 'tourisme']);
    expect(splitItems('a |  | c')).toEqual(['a', '', 'c']);
    expect(splitItems('C:\\temp')).toEqual(['C:\\temp']);
  });
});

describe('meantCell', () => {
  const meant = (name: string, written: string, current = '') => {
    const column = COLUMNS.find((one) => one.name === name);
    if (column === undefined) throw new Error(`no column ${name}`);
    return meantCell(column, written, current);
  };
  it('undoes what spreadsheets set to French do', () => {
    expect(meant('acte.date', '19/04/1988')).toBe('1988-04-19');
    expect(meant('acte.date', '1/4/1988')).toBe('1988-04-01');
    expect(meant('acte.date', '04/1988')).toBe('1988-04');
    expect(meant('renouvellements.date', '19/04/1988 | 1990')).toBe('1988-04-19 | 1990');
    expect(meant('france.latitude', '-17,79')).toBe('-17.79');
    expect(meant('france.insee', '1004', '01004')).toBe('01004');
    expect(meant('texte', 'un\r\n\r\ndeux\r\n')).toBe('un\n\ndeux');
  });
  it('leaves what it does not know for the schema to judge', () => {
    expect(meant('acte.date', 'avr-88')).toBe('avr-88');
    expect(meant('france.insee', '1004', '37261')).toBe('1004');
    expect(meant('france.nom', '19/04/1988')).toBe('19/04/1988');
  });
});
