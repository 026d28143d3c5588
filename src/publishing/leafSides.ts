import { exportVCard } from '../exports/vCard.ts';
import { BOUNDS } from '../diagnostics/bounds.ts';
import type { LeafCode, LeafSide } from '../model/directory/leaf.ts';
import type { Directory, Partnership } from '../model/directory/partnership.ts';
import type { Person, Publication } from '../model/publication/publication.ts';
import { keepOnly } from '../model/directory/selection.ts';
import type { PublishedEdition } from './publications.ts';

/** An entry by its id in one edition, as a side of a leaf shows it; undefined where the edition lacks it. */
export function leafSide(
  { language, directory }: Pick<PublishedEdition, 'language' | 'directory'>,
  id: string,
): LeafSide | undefined {
  const part = keepOnly(directory, new Set([id]));
  const [partnership] = part.partnerships;
  return partnership && { directory: part, partnership, language, code: codeOf(directory, partnership) };
}

/**
 * The page of one of the two authorities, the partner's first: else the card of the first person who can be reached,
 * else the address of the first source. Of addresses, one short enough for a telephone to read; undefined where there
 * is none.
 */
function codeOf({ publication }: Directory, { sources, partner, french }: Partnership): LeafCode | undefined {
  const person = reachable(publication);
  const page = [partner.site, french.site].find((site) => site !== undefined && fitsCode(site));
  if (page !== undefined) return { kind: 'page', person, host: hostOf(page), text: page };
  if (person) return { kind: 'contact', person, text: cardOf(person, publication) };
  const source = sources.find(({ url }) => url !== undefined && fitsCode(url));
  return source?.url === undefined ? undefined : { kind: 'link', source: source.title, text: source.url };
}

/** Who keeps the page: `city.kyoto.lg.jp`. */
function hostOf(address: string): string {
  return address.replace(/^[a-z]+:\/\/(?:www\.)?/, '').replace(/[/?#].*$/s, '');
}

/** The person whose card the leaves carry. */
export function reachable({ people }: Publication): Person | undefined {
  return people.find(({ phone, email }) => phone !== undefined || email !== undefined);
}

export function cardOf(person: Person, { publisher }: Publication): string {
  return exportVCard(person, publisher);
}

/** Whether a telephone reads an address from a leaf. */
export function fitsCode(address: string): boolean {
  return Buffer.byteLength(address) <= BOUNDS.leafAddress.most;
}
