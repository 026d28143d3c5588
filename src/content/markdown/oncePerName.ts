import type { Diagnostic, Place } from '../../diagnostics/diagnostic.ts';
import { problem } from '../../diagnostics/problem.ts';
import type { Mentioned } from './bodyReading.ts';

const NAMED_AT_MOST = 5;

/** A name that nothing bears is one fault, however often it is called: told at the first place, which names the others. */
export function oncePerName(
  mentions: readonly Mentioned[],
  code: 'LN-002' | 'SO-001',
  extra: (name: string) => { readonly suggestion: string | undefined },
): Diagnostic[] {
  const places = new Map<string, Place[]>();
  for (const { name, place } of mentions) {
    const known = places.get(name);
    if (known === undefined) places.set(name, [place]);
    else known.push(place);
  }
  return [...places].flatMap(([name, [first, ...others]]) => {
    if (first === undefined) return [];
    const data = { ...extra(name), others: named(others) };
    return code === 'LN-002'
      ? [problem(code, first, { target: name, ...data })]
      : [problem(code, first, { key: name, ...data })];
  });
}

function named(places: readonly Place[]): string | undefined {
  if (places.length === 0) return undefined;
  const shown = places.slice(0, NAMED_AT_MOST).map(placeName).join(', ');
  return places.length > NAMED_AT_MOST ? `${shown}… (${places.length})` : shown;
}

/** `content/…/fichier.md:7` */
export function placeName(place: Place): string {
  return `${place.file}:${place.line}`;
}
