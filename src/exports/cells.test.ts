import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { anyText } from '../testing/anyContent/anyText.ts';
import { askedRow, errorCells, meantCell } from './import/cellReading.ts';
import { COLUMNS } from './columns.ts';
import { guardedCell, unguardedCell } from './csv.ts';
import { joinedItems, splitItems } from './listCells.ts';

describe('guardedCell', () => {
  const cell = fc.oneof(
    anyText(),
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
    expect(meant('france.population.nombre', '137\u202f087')).toBe('137087');
    expect(meant('partenaire.population.nombre', '1.372.087')).toBe('1372087');
    expect(meant('partenaire.population.nombre', '12,5')).toBe('12,5');
    expect(meant('texte', 'un\r\n\r\ndeux\r\n')).toBe('un\n\ndeux');
  });
  it('leaves what it does not know for the schema to judge', () => {
    expect(meant('acte.date', 'avr-88')).toBe('avr-88');
    expect(meant('france.insee', '1004', '37261')).toBe('1004');
    expect(meant('france.nom', '19/04/1988')).toBe('19/04/1988');
  });

  it('reads months in words, and knows again what a spreadsheet has made of a date', () => {
    for (const written of ['avril 1988', 'avr. 1988', 'Avr-1988', 'April 1988', 'AVRIL 1988'])
      expect(meant('acte.date', written)).toBe('1988-04');
    expect(meant('acte.date', '1er août 1988')).toBe('1988-08-01');
    expect(meant('acte.date', '3-déc.-1988'.normalize('NFD'))).toBe('1988-12-03');
    for (const written of ['avr-88', 'avr.-88', 'Apr-88', '32234'])
      expect(meant('acte.date', written, '1988-04')).toBe('1988-04');
    expect(meant('acte.date', 'avr-88', '1988-04-19')).toBe('1988-04-19');
    expect(meant('acte.date', '32252', '1988-04-19')).toBe('1988-04-19');
  });

  it.each([
    ['mai-88', '1988-04'],
    ['avr-88', '1988'],
    ['32234', '1988'],
    ['32235', '1988-04'],
    ['32234', ''],
    ['88', ''],
    ['vers 1988', '1988'],
  ])('makes no date of %j where the entry says %j', (written, current) => {
    expect(meant('acte.date', written, current)).toBe(written);
  });

  it('takes what reads the same for no change', () => {
    expect(meant('france.nom', 'E\u0301vian\u00a0', 'Évian')).toBe('Évian');
    expect(meant('france.nom', "\u200bVal-d'Oise", 'Val-d’Oise')).toBe('Val-d’Oise');
    expect(meant('france.nom', 'Evian', 'Évian')).toBe('Evian');
  });

  it('takes the first of a month in a workbook for the month, unless the entry has a day', () => {
    const column = COLUMNS.find(({ name }) => name === 'acte.date');
    if (column === undefined) throw new Error('no column');
    expect(meantCell(column, '2000-11-01', '2000-11', { isWorkbook: true })).toBe('2000-11');
    expect(meantCell(column, '2001-11-01', '2000-11', { isWorkbook: true })).toBe('2001-11');
    expect(meantCell(column, '2000-11-01', '', { isWorkbook: true })).toBe('2000-11');
    expect(meantCell(column, '2000-11-01', '2000-11-02', { isWorkbook: true })).toBe('2000-11-01');
    expect(meantCell(column, '2000-11-03', '2000-11', { isWorkbook: true })).toBe('2000-11-03');
    expect(meantCell(column, '2000-11-01', '2000-11')).toBe('2000-11-01');
  });
});

describe('errorCells', () => {
  it.each(['#N/A', '#NOM?', '#REF!', '#VALEUR!', '#DIV/0!', 'Err:502', '########'])('finds %s', (found) => {
    expect(errorCells(new Map([['a', 'x'], ['b', `y | ${found}`]]))).toEqual([{ name: 'b', found }]); // prettier-ignore
  });
  it('leaves what only begins like one', () => {
    expect(errorCells(new Map([['a', '#1 des villes'], ['b', 'n° 3 #'], ['c', '']]))).toEqual([]); // prettier-ignore
  });
});

describe('askedRow', () => {
  const current = new Map([['france.placement', 'Point placé à Tours.'], ['france.note', '']]); // prettier-ignore
  const asked = (cells: Record<string, string>) =>
    askedRow(COLUMNS, new Map(Object.entries(cells)), current).get('france.note');
  it('knows that older sheets told where a point was placed as a note', () => {
    expect(asked({ 'france.note': 'Point placé à Tours.' })).toBe('');
    expect(asked({ 'france.note': 'Une note.' })).toBe('Une note.');
    expect(asked({ 'france.note': 'Point placé à Tours.', 'france.placement': '' })).toBe(
      'Point placé à Tours.',
    );
  });
});
