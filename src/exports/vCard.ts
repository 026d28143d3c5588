import type { Person } from '../model/publication/publication.ts';
import { escaped } from './calendar.ts';

/**
 * The card of a person as an address book takes it: vCard 3.0 (RFC 2426), the version that telephones read from a
 * code. Lines are not folded, which a code has no need of.
 */
export function exportVCard(person: Person, organisation: string): string {
  const { family, given } = namesOf(person.name);
  const lines = [
    'BEGIN:VCARD',
    'VERSION:3.0',
    `N:${escaped(family)};${escaped(given)};;;`,
    `FN:${escaped(person.name)}`,
    `ORG:${escaped(organisation)}`,
    `TITLE:${escaped(person.role)}`,
    ...(person.phone === undefined ? [] : [`TEL;TYPE=WORK:${person.phone}`]),
    ...(person.email === undefined ? [] : [`EMAIL:${person.email}`]),
    'END:VCARD',
  ];
  return lines.map((line) => `${line}\r\n`).join('');
}

/**
 * Family name in capitals (FR-13, BI-01), wherever it stands: `Katarina FOTIC`, `TANABE Nobuhiro`.
 * Where none is in capitals the Latin form in brackets decides; where there is none, the whole is the family name.
 */
function namesOf(name: string): { family: string; given: string } {
  const latin = /[（(]([^）)]*)[）)]/.exec(name)?.[1] ?? name;
  const words = latin.split(/\s+/).filter((word) => word !== '');
  const family = words.filter(isInCapitals);
  if (family.length === 0) return { family: latin.trim(), given: '' };
  return { family: family.join(' '), given: words.filter((word) => !isInCapitals(word)).join(' ') };
}

function isInCapitals(word: string): boolean {
  return word === word.toUpperCase() && word !== word.toLowerCase() && /\p{Lu}.*\p{Lu}/u.test(word);
}
