import { CATALOGUE, type Code, type DataOf } from './catalogue.ts';
import type { Diagnostic, Place } from './diagnostic.ts';

/** A diagnostic of the catalogue: its severity is the catalogue's, undefined data are left out. */
export function problem<C extends Code>(code: C, place: Place, data: DataOf<C>): Diagnostic {
  const given: [string, string | number][] = [];
  for (const [name, value] of Object.entries<string | number | undefined>(data)) {
    if (value !== undefined) given.push([name, value]);
  }
  return { code, severity: CATALOGUE[code].severity, place, data: Object.fromEntries(given) };
}
