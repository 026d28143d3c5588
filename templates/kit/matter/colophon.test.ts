import { expect, it } from 'vitest';
import { besideLabel } from './colophon.tsx';

it.each([
  ['Édition', 'Édition 2026', '2026'],
  ['Édition', 'édition de mars 2027', 'de mars 2027'],
  ['Édition', 'Éditions 2026 et 2027', 'Éditions 2026 et 2027'],
  ['Édition', 'Édition', 'Édition'],
  ['Edition', '2026 edition', '2026 edition'],
  ['版', '2026年版', '2026年版'],
])('says beside %s, for « %s », « %s »', (label, text, said) => {
  expect(besideLabel(label, text)).toBe(said);
});
