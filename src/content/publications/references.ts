import type { Diagnostic, Place } from '../../diagnostics/diagnostic.ts';
import { problem } from '../../diagnostics/problem.ts';
import { nearest } from '../../diagnostics/suggestion.ts';
import { asReadAloud } from '../files/asRead.ts';
import type { ReferenceTarget, Mentioned } from '../markdown/bodyReading.ts';

/** Over a whole publication: ids are unique, and every cross-reference leads to one of them. */
export function checkReferences(
  anchors: readonly ReferenceTarget[],
  references: readonly Mentioned[],
): Diagnostic[] {
  const first = new Map<string, Place>();
  const read = new Set(anchors.map(({ id }) => asReadAloud(id)));
  const diagnostics: Diagnostic[] = [];
  for (const { id, place, of } of anchors) {
    const other = first.get(id);
    if (other === undefined) first.set(id, place);
    else
      diagnostics.push(
        problem(of === 'record' ? 'FM-008' : 'MD-006', place, { id, other: placeName(other) }),
      );
  }
  for (const { name, place } of references) {
    if (read.has(name)) continue;
    diagnostics.push(problem('LN-002', place, { target: name, suggestion: nearest(name, first.keys()) }));
  }
  return diagnostics;
}

/** `content/…/fichier.md:7` */
export function placeName(place: Place): string {
  return `${place.file}:${place.line}`;
}
