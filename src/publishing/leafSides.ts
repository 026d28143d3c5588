import { exportVCard } from '../exports/vCard.ts';
import type { LeafCode, LeafSide } from '../model/directory/leaf.ts';
import type { Directory, Partnership } from '../model/directory/partnership.ts';
import { keepOnly } from '../model/directory/selection.ts';
import type { PublishedDirectory } from './publications.ts';

/** An entry by its id in one edition, as a side of a leaf shows it; undefined where the edition lacks it. */
export function leafSide(
  { language, directory }: PublishedDirectory['editions'][number],
  id: string,
): LeafSide | undefined {
  const part = keepOnly(directory, new Set([id]));
  const [partnership] = part.partnerships;
  return partnership && { directory: part, partnership, language, code: codeOf(directory, partnership) };
}

/** The card of the first person who can be reached, else the address of the first source that has one. */
function codeOf({ publication }: Directory, { sources }: Partnership): LeafCode | undefined {
  const person = publication.people.find(({ phone, email }) => phone !== undefined || email !== undefined);
  if (person) return { kind: 'contact', person, text: exportVCard(person, publication.publisher) };
  const source = sources.find(({ url }) => url !== undefined);
  return source?.url === undefined ? undefined : { kind: 'link', source: source.title, text: source.url };
}
