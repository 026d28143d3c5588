import { bleedOf, trimOf, type Page } from '../../../reader/file/pages.ts';
import { contains, heightOf, millimetres, widthOf, type Box } from '../../../reader/geometry.ts';
import { hundredths, placeOfPage } from '../places.ts';
import { error, fault, type Fault } from '../../rule.ts';
import type { PressRule } from '../subject.ts';

/** PR-02; ISO 15930-7, 6.6. */
export const nestedBoxes: PressRule = {
  id: 'PP-030',
  judge: ({ file }) => file.pages.flatMap(judgeNesting),
};

function judgeNesting(page: Page): Fault[] {
  const { media, bleed, trim, art, crop } = page.boxes;
  const wrong = (said: string) => error(said, placeOfPage(page));
  const faults: Fault[] = [];
  if (!trim && !art) faults.push(wrong('noTrim'));
  if (bleed && !contains(media, bleed)) faults.push(wrong('bleedOutside'));
  if (trim && !contains(bleed ?? media, trim)) faults.push(wrong('trimOutside'));
  if (crop && trim && !contains(crop, trim)) faults.push(wrong('cropInside'));
  return faults;
}

/** ISO 15930-7, 6.6: TrimBox or ArtBox, never both. */
export const noArtBox: PressRule = {
  id: 'PP-033',
  judge: ({ file }) =>
    file.pages.flatMap((page) =>
      page.boxes.art ? [error(page.boxes.trim ? 'both' : 'instead', placeOfPage(page))] : [],
    ),
};

const millimetreSize = (page: Page): [number, number] => {
  const trim = trimOf(page);
  const size: [number, number] = [millimetres(widthOf(trim)), millimetres(heightOf(trim))];
  return page.rotation % 180 === 0 ? size : [size[1], size[0]];
};

/** One trimmed size for the whole file: the first page's. */
export const sameSize: PressRule = {
  id: 'PP-031',
  judge: ({ file: { pages } }) => {
    const trimmed = pages.filter(({ boxes }) => boxes.trim);
    const [first] = trimmed;
    if (!first) return [];
    const [width, height] = millimetreSize(first);
    return trimmed.flatMap((page) => {
      const [w, h] = millimetreSize(page);
      if (Math.abs(w - width) < 0.2 && Math.abs(h - height) < 0.2) return [];
      const [found, wanted] = [
        { width: hundredths(w), height: hundredths(h) },
        { wantedWidth: hundredths(width), wantedHeight: hundredths(height) },
      ];
      return [error({ fault: 'found', ...found, ...wanted }, placeOfPage(page))];
    });
  },
};

const LEAST_BLEED_MM = 3;
const USUAL_BLEED_MM = 5;

/** PR-01: 3 mm at the least, 5 mm as usual in France. */
export const bleed: PressRule = {
  id: 'PP-032',
  judge: ({ file }) => file.pages.flatMap(judgeBleed),
};

function judgeBleed(page: Page): Fault[] {
  const { trim } = page.boxes;
  if (!trim) return [];
  if (!page.boxes.bleed) return [error('none', placeOfPage(page))];
  const least = Math.round(millimetres(leastMargin(bleedOf(page), trim)) * 10) / 10;
  if (least >= USUAL_BLEED_MM) return [];
  const said = { fault: 'short', width: Math.max(0, least) };
  return [fault(least < LEAST_BLEED_MM ? 'error' : 'warning', said, placeOfPage(page))];
}

function leastMargin(outer: Box, inner: Box): number {
  return Math.min(inner.x0 - outer.x0, inner.y0 - outer.y0, outer.x1 - inner.x1, outer.y1 - inner.y1);
}
