import { slugOf } from '../../content/files/slug.ts';
import type { Choice } from '../../model/directory/selection.ts';

/** So many entries named one by one still make a readable name. */
const MOST_NAMED = 3;

/** What a choice is called in the name of a file: `occitanie`, `ile-de-france-culture-2020-2025`. */
export function choiceName({ ids, regions, territories, domains, years }: Choice): string {
  const named = ids.length > MOST_NAMED ? [`${ids[0]}-et-${ids.length - 1}-autres`] : ids;
  const periods = years.map(({ from, to }) => (from === to ? String(from) : `${from}-${to}`));
  return [...named, ...regions, ...territories, ...domains, ...periods].map(slugOf).join('-');
}
