import { sha256 } from '../output/manifest.ts';
import { slugOf } from '../../content/files/slug.ts';
import type { Choice } from '../../model/directory/selection.ts';

/** So many entries named one by one still make a readable name. */
const MOST_NAMED = 3;

/** What a choice is called in the name of a file: `occitanie`, `ile-de-france-culture-2020-2025`. */
export function choiceName({ ids, regions, territories, domains, years }: Choice): string {
  const named = ids.length > MOST_NAMED ? [`${ids[0]}-et-${ids.length - 1}-autres`] : ids;
  const periods = years.map(({ from, to }) => (from === to ? String(from) : `${from}-${to}`));
  const name = [...named, ...regions, ...territories, ...domains, ...periods].map(slugOf).join('-');
  if (name.length <= LONGEST) return name;
  // Two long choices that begin alike are two files all the same.
  return `${name.slice(0, LONGEST - DIGEST - 1)}-${sha256(name).slice(0, DIGEST)}`;
}

/** Letters: with the publication's id, date, language and target, a file's name fits in 255 bytes. */
const LONGEST = 100;
const DIGEST = 8;
