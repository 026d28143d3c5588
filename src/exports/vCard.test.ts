import { describe, expect, it } from 'vitest';
import { exportVCard } from './vCard.ts';

const linesOf = (name: string) => exportVCard({ name, role: 'Référente' }, 'Ville').split('\r\n');

describe('a card', () => {
  it('holds what is known of a person, and no more', () => {
    const person = {
      name: 'Katarina FOTIC',
      role: 'Référente, groupe-pays',
      phone: '+33153418183',
      email: 'k@example.org',
    };
    expect(exportVCard(person, 'Cités Unies; France')).toBe(
      [
        'BEGIN:VCARD',
        'VERSION:3.0',
        'N:FOTIC;Katarina;;;',
        'FN:Katarina FOTIC',
        'ORG:Cités Unies\\; France',
        'TITLE:Référente\\, groupe-pays',
        'TEL;TYPE=WORK:+33153418183',
        'EMAIL:k@example.org',
        'END:VCARD',
        '',
      ].join('\r\n'),
    );
    expect(linesOf('Katarina FOTIC').join()).not.toMatch(/TEL|EMAIL/);
  });

  it.each([
    ['TANABE Nobuhiro', 'N:TANABE;Nobuhiro;;;'],
    ['Karima ZERKANI-RAYNAL', 'N:ZERKANI-RAYNAL;Karima;;;'],
    ['Jean DE LA FONTAINE', 'N:DE LA FONTAINE;Jean;;;'],
    ['カタリナ・フォティック（Katarina FOTIC）', 'N:FOTIC;Katarina;;;'],
    ['田辺信宏', 'N:田辺信宏;;;;'],
  ])('finds the family name of %s', (name, line) => {
    expect(linesOf(name)).toContain(line);
    expect(linesOf(name)).toContain(`FN:${name}`);
  });
});
