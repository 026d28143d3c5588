import type { Diagnostic } from '../../diagnostics/diagnostic.ts';
import { problem } from '../../diagnostics/problem.ts';
import type { Coordinates } from '../../model/directory/places/coordinates.ts';
import type { OnLand, ReadWorldLand } from '../../model/directory/places/onLand.ts';
import type { PlaceOf } from '../frontMatter/yamlPlaces.ts';
import type { PartnershipReading } from './partnerships.ts';
import type { PublicationReading } from './publicationFile.ts';

/** A country without land on the maps, and positions that are not in the country of their side. */
export async function landProblems(
  head: PublicationReading | undefined,
  entries: readonly PartnershipReading[],
  readWorld: ReadWorldLand,
): Promise<Diagnostic[]> {
  const { publication } = head ?? {};
  if (head === undefined || publication === undefined) return [];
  const { code } = publication.country;
  const isPlaced = entries.some(
    ({ partnership: one }) => one?.french.coordinates ?? one?.partner.coordinates,
  );
  if (code === undefined && !isPlaced) return [];
  const world = await readWorld();
  const partner = code === undefined ? undefined : world.of(code);
  const noLand =
    code !== undefined && partner === undefined
      ? [problem('FM-032', head.reading.placeOf(['pays', 'code']), { key: 'pays.code', found: code })]
      : [];
  const astray = entries.flatMap(({ partnership, reading: { placeOf } }) => [
    ...positionProblem('france', partnership?.french.coordinates, world.french, placeOf),
    ...positionProblem('partenaire', partnership?.partner.coordinates, partner, placeOf),
  ]);
  return [...noLand, ...astray];
}

function positionProblem(
  side: 'france' | 'partenaire',
  position: Coordinates | undefined,
  isOnLand: OnLand | undefined,
  placeOf: PlaceOf,
): Diagnostic[] {
  if (position === undefined || isOnLand === undefined || isOnLand(position)) return [];
  const { latitude, longitude } = position;
  const isSwapped = Math.abs(longitude) <= 90 && isOnLand({ latitude: longitude, longitude: latitude });
  const details = { key: `${side}.position`, ...(isSwapped && { swapped: `[${longitude}, ${latitude}]` }) };
  return [problem('FM-035', placeOf([side, 'position']), details)];
}
