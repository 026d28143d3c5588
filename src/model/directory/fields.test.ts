import { readFileSync } from 'node:fs';
import { describe, expect, expectTypeOf, it } from 'vitest';
import type { PartialDate } from '../../i18n/partialDate.ts';
import type { Field } from '../fields/field.ts';
import type { WrittenRecordOf, RecordOf } from '../fields/record.ts';
import { PARTNERSHIP_FIELDS } from './fields.ts';
import type { Partnership } from './partnership.ts';

describe('PARTNERSHIP_FIELDS', () => {
  it('gives each fact its own type', () => {
    expectTypeOf<Partnership['since']>().toEqualTypeOf<PartialDate | undefined>();
    expectTypeOf<Partnership['french']['name']>().toEqualTypeOf<string>();
    expectTypeOf<Partnership['renewals'][number]['date']>().toEqualTypeOf<PartialDate>();
    expectTypeOf<Partnership['sources'][number]['readFromCopy']>().toEqualTypeOf<string | true | undefined>();
    type Made = RecordOf<typeof PARTNERSHIP_FIELDS>;
    expectTypeOf<Made>().not.toHaveProperty('lieu');
    type Written = WrittenRecordOf<typeof PARTNERSHIP_FIELDS>;
    expectTypeOf<Written['france']['position']>().toEqualTypeOf<[number, number] | undefined>();
    expectTypeOf<Written['etat']>().toEqualTypeOf<'actif' | 'inconnu' | 'dormant' | 'termine'>();
  });

  it('has no key, property or translation twice', () => {
    const namesIn = (fields: readonly Field[]): string[][] => [
      fields.map(({ key }) => key),
      ...fields.flatMap((field) => ('fields' in field ? namesIn(field.fields) : [])),
    ];
    for (const names of namesIn(PARTNERSHIP_FIELDS)) expect(new Set(names).size).toBe(names.length);
  });

  it('is told to editors, key by key', () => {
    const guide = readFileSync(new URL('../../../docs/guide-redaction.md', import.meta.url), 'utf8');
    const section = /### Une fiche de partenariat\n([^]*?)\n## /.exec(guide)?.[1] ?? '';
    const keysIn = (fields: readonly Field[]): string[] =>
      fields.flatMap((field) => [field.key, ...('fields' in field ? keysIn(field.fields) : [])]);
    expect(keysIn(PARTNERSHIP_FIELDS).filter((key) => !section.includes(`\`${key}\``))).toEqual([]);
  });
});
