import type { Diagnostic, Place } from '../../diagnostics/diagnostic.ts';
import { problem } from '../../diagnostics/problem.ts';
import { nearest } from '../../diagnostics/suggestion.ts';
import { asReadAloud } from '../files/asRead.ts';
import type { ReferenceTarget, Mentioned } from '../markdown/bodyReading.ts';
import { oncePerName, placeName } from '../markdown/oncePerName.ts';

/** Over a whole publication: ids are unique, and every cross-reference leads to one of them. */
export function checkReferences(
  anchors: readonly ReferenceTarget[],
  references: readonly Mentioned[],
): Diagnostic[] {
  const first = new Map<string, Place>();
  const read = new Set(anchors.map(({ id }) => asReadAloud(id)));
  const diagnostics: Diagnostic[] = [];
  const copies = new Map<string, string>();
  for (const { id, place, of } of anchors) {
    const other = first.get(id);
    if (other === undefined) first.set(id, place);
    else if (of === 'record') {
      copies.set(place.file, id);
      diagnostics.push(problem('FM-008', place, { id, other: placeName(other) }));
    } else if (of === 'body' && !isMadeOf(id, copies.get(place.file)))
      diagnostics.push(problem('MD-006', place, { id, other: placeName(other) }));
  }
  const lost = references.filter(({ name }) => !read.has(name));
  const suggested = (name: string) => ({ suggestion: nearest(name, first.keys()) });
  return [...diagnostics, ...oncePerName(lost, 'LN-002', suggested)];
}

/** Headings are named after their file: in a file with the id of another they are told with that id. */
function isMadeOf(id: string, fileId: string | undefined): boolean {
  return fileId !== undefined && id.startsWith(`${fileId}-`);
}
