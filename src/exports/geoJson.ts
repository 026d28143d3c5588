import type { Coordinates } from '../model/directory/places/coordinates.ts';
import type { Partnership, Directory } from '../model/directory/partnership.ts';
import { isoDate } from '../i18n/partialDate.ts';
import { licenceNote, partnershipsById } from './json.ts';
import { dataOfPartnership } from './partnershipData.ts';
import { withoutUnknown } from './recordData.ts';

/** Longitude, latitude in decimal degrees (RFC 7946, 3.1.1). */
type GeoJsonPosition = readonly [number, number];

type Geometry =
  | { readonly type: 'Point'; readonly coordinates: GeoJsonPosition }
  | { readonly type: 'LineString'; readonly coordinates: readonly GeoJsonPosition[] }
  | { readonly type: 'MultiLineString'; readonly coordinates: readonly (readonly GeoJsonPosition[])[] };

/**
 * The directory as GeoJSON (RFC 7946): one feature a partnership, by id, a line from the French authority to its
 * partner. Where one place is unknown the line is a point, where both are, the geometry is null.
 */
export function exportGeoJson({ publication, vocabularies, partnerships, numbers }: Directory): string {
  const features = partnershipsById(partnerships).map((partnership) => ({
    type: 'Feature',
    id: partnership.id,
    geometry: geometryOf(partnership),
    properties: {
      numero: numbers.get(partnership.id),
      ...propertiesOf(partnership, vocabularies.territories),
    },
  }));
  const collection = {
    type: 'FeatureCollection',
    titre: publication.title,
    edition: publication.edition,
    date: publication.date,
    licence: licenceNote(publication),
    features,
  };
  return `${JSON.stringify(collection, undefined, 2)}\n`;
}

function propertiesOf(
  partnership: Partnership,
  territories: Directory['vocabularies']['territories'],
): object {
  const { etat } = dataOfPartnership(partnership);
  const { french, partner } = partnership;
  return withoutUnknown({
    france: french.name,
    region: french.region,
    departement: french.department,
    partenaire: partner.name,
    partenaireNomLocal: partner.localName,
    territoire: territories.get(partner.territory)?.label ?? partner.territory,
    acte: partnership.act,
    date: partnership.since && isoDate(partnership.since),
    etat,
    domaines: partnership.domains,
  });
}

function geometryOf({ french, partner }: Partnership): Geometry | null {
  const ends = [french.coordinates, partner.coordinates].flatMap((one) => (one ? [positionOf(one)] : []));
  const [from, to] = ends;
  if (from === undefined) return null;
  return to === undefined ? { type: 'Point', coordinates: from } : lineBetween(from, to);
}

function positionOf({ latitude, longitude }: Coordinates): GeoJsonPosition {
  return [longitude, latitude];
}

/** A line that is shorter over the antimeridian is cut there (RFC 7946, 3.1.9). */
function lineBetween(from: GeoJsonPosition, to: GeoJsonPosition): Geometry {
  if (Math.abs(to[0] - from[0]) <= 180) return { type: 'LineString', coordinates: [from, to] };
  const edge = from[0] < 0 ? -180 : 180;
  const share = (edge - from[0]) / (to[0] + 2 * edge - from[0]);
  const latitude = rounded(from[1] + share * (to[1] - from[1]));
  return {
    type: 'MultiLineString',
    coordinates: [
      [from, [edge, latitude]],
      [[-edge, latitude], to],
    ],
  };
}

/** To about ten metres, the precision of the places themselves. */
function rounded(degrees: number): number {
  return Math.round(degrees * 1e4) / 1e4;
}
