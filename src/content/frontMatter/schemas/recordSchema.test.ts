import { describe, expect, it } from 'vitest';
import { FRENCH_FIELDS } from '../../../model/directory/fields.ts';
import { recordSchema } from './recordSchema.ts';

const schema = recordSchema(FRENCH_FIELDS);
const authority = { nom: 'Tours', niveau: 'commune', region: 'Centre-Val de Loire' };

describe('a group that may be missing', () => {
  it('is not there when nothing is written', () => {
    expect(schema.parse(authority).population).toBeUndefined();
  });
  it('takes a count as people write it', () => {
    const given = { nombre: '137 087', date: 2020, source: 'Recensement' };
    expect(schema.parse({ ...authority, population: given }).population).toEqual({
      count: 137087,
      date: { year: 2020 },
      source: 'Recensement',
    });
  });
  it('asks for its keys when it is written, and refuses what is no count', () => {
    for (const nombre of [-3, 12.5, '12,5', 'environ 300', true, undefined])
      expect(
        schema.safeParse({ ...authority, population: { nombre, date: 2020, source: 'S' } }).success,
      ).toBe(false);
    expect(schema.safeParse({ ...authority, population: { nombre: 3 } }).success).toBe(false);
  });
});

describe('ways to reach an authority', () => {
  it('are an address and an international number', () => {
    const reach = { site: 'https://www.exemple.fr/', service: 'Relations', telephone: '+33 2 47 00 00 00' };
    expect(schema.parse({ ...authority, ...reach })).toMatchObject({ phone: '+33247000000' });
    expect(schema.safeParse({ ...authority, telephone: '02 47 00 00 00' }).success).toBe(false);
    expect(schema.safeParse({ ...authority, site: 'tours.fr' }).success).toBe(false);
  });
});
