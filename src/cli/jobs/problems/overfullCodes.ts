import type { LoadedContent } from '../../../content/loadContent.ts';
import { BOUNDS } from '../../../diagnostics/bounds.ts';
import type { Diagnostic } from '../../../diagnostics/diagnostic.ts';
import { problem } from '../../../diagnostics/problem.ts';
import type { Directory } from '../../../model/directory/partnership.ts';
import { cardOf, fitsCode, reachable } from '../../../publishing/leafSides.ts';

/** Codes of leaves that would hold more than a telephone reads. */
export function overfullCodes({ editions }: Pick<LoadedContent, 'editions'>): Diagnostic[] {
  const found = editions.flatMap((edition) =>
    edition.kind === 'repertoire' ? overfullCodesOf(edition.directory) : [],
  );
  // Each edition has its own card, and mostly the same addresses: one cause is told once.
  const byPlace = new Map(found.map((one) => [`${one.place.file} ${one.place.line}`, one]));
  return [...byPlace.values()];
}

function overfullCodesOf({ publication, partnerships }: Directory): Diagnostic[] {
  const person = reachable(publication);
  const maximum = BOUNDS.leafCard.most;
  if (person) {
    const bytes = Buffer.byteLength(cardOf(person, publication));
    if (bytes <= maximum) return [];
    return [problem('LI-005', publication.place, { name: person.name, bytes, maximum })];
  }
  return partnerships.flatMap(({ sources, partner, french, place }) => {
    const addresses = sources.flatMap(({ url }) => url ?? []);
    const [first] = addresses;
    const pages = [partner.site, french.site].filter((site) => site !== undefined);
    if (first === undefined || [...pages, ...addresses].some(fitsCode)) return [];
    return [problem('LI-009', place, { bytes: Buffer.byteLength(first), maximum: BOUNDS.leafAddress.most })];
  });
}
