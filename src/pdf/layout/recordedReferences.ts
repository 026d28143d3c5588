import { placeName } from '../structure/part.ts';
import { isAsker } from './memory/sameMaking.ts';
import type { References, Section } from './section.ts';

/** A section knows places by their ids within its part, the publication by their names. */
export function recordReferences(
  { part }: Section,
  references: References,
): { asked: Map<string, string | undefined>; recorder: References } {
  const asked = new Map<string, string | undefined>();
  const recorder: References = {
    pageOf(id) {
      const name = placeName(part, id);
      const page = references.pageOf(name);
      asked.set(name, page);
      return page;
    },
  };
  isAsker(recorder);
  return { asked, recorder };
}
