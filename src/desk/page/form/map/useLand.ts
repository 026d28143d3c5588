import { useEffect, useState } from 'react';
import { askLand } from '../../server/ask.ts';
import type { Ring } from './mapView.ts';

/** What was asked already: coasts do not change while a desk is open. */
const known = new Map<string, Promise<readonly Ring[]>>();

/**
 * Outlines of a country; undefined until they are there, none where they cannot be had.
 * @param country ISO 3166-1 code, `own` for the French side
 */
export function useLand(country: string | undefined): readonly Ring[] | undefined {
  const [land, setLand] = useState<{ readonly country: string; readonly rings: readonly Ring[] }>();
  useEffect(() => {
    if (country === undefined) return undefined;
    let isOver = false;
    const asking = known.get(country) ?? askLand(country === 'own' ? undefined : country);
    known.set(country, asking);
    asking
      .then((rings) => {
        if (!isOver) setLand({ country, rings });
      })
      .catch(() => known.delete(country));
    return () => {
      isOver = true;
    };
  }, [country]);
  return land !== undefined && land.country === country ? land.rings : undefined;
}
