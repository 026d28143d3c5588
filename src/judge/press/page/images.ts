import { isPrinted, type ImageFacts, type Mark } from '../../../reader/content/mark.ts';
import { keysOf, nameIn } from '../../../reader/file/objects.ts';
import { placesOf, reachable } from '../../../reader/file/reachable.ts';
import { heightOf, millimetres, widthOf } from '../../../reader/geometry.ts';
import { marksOf, placeOfMark } from '../places.ts';
import type { FindingData } from '../../finding.ts';
import { error, fault, warning } from '../../rule.ts';
import type { PressRule } from '../subject.ts';

const LEAST_PPI = 200;
const GOOD_PPI = 300;
const LINE_ART_PPI = 600;
/** Rounding of sizes in content streams. */
const TOLERANCE = 0.995;

const isLineArt = ({ bitsPerComponent }: ImageFacts): boolean => bitsPerComponent === 1;

/** PR-06. */
export const imageResolution: PressRule = {
  id: 'PP-060',
  judge: ({ pages }) =>
    [...marksOf(pages)].flatMap(([page, mark]) => {
      const { image } = mark;
      if (!image || isLineArt(image) || !isPrinted(mark) || isTiny(mark) || image.ppi >= GOOD_PPI * TOLERANCE)
        return [];
      const severity = image.ppi < LEAST_PPI * TOLERANCE ? 'error' : 'warning';
      return [fault(severity, measures(mark, image, GOOD_PPI), placeOfMark(page, mark))];
    }),
};

/** PR-06: line art shows its steps sooner. */
export const lineArtResolution: PressRule = {
  id: 'PP-061',
  judge: ({ pages }) =>
    [...marksOf(pages)].flatMap(([page, mark]) => {
      const { image } = mark;
      if (
        !image ||
        !isLineArt(image) ||
        !isPrinted(mark) ||
        isTiny(mark) ||
        image.ppi >= LINE_ART_PPI * TOLERANCE
      )
        return [];
      return [warning(measures(mark, image, LINE_ART_PPI), placeOfMark(page, mark))];
    }),
};

/** One pixel stretched to a flat colour is no picture. */
const isTiny = ({ image }: Mark): boolean => (image ? image.width * image.height <= 1 : true);

function measures({ wholeBox }: Mark, { width, height, ppi }: ImageFacts, wanted: number): FindingData {
  const factor = wanted / ppi;
  const [across, down] = [widthOf(wholeBox), heightOf(wholeBox)].map((points) =>
    Math.round(millimetres(points)),
  );
  return {
    fault: 'found',
    ppi: Math.round(ppi),
    width,
    height,
    across: across ?? 0,
    down: down ?? 0,
    neededWidth: Math.ceil(width * factor),
    neededHeight: Math.ceil(height * factor),
  };
}

/** Keys that let something else print than what shows. */
const STAND_INS = new Set(['Alternates', 'OPI', 'Ref', 'F']);

/** ISO 15930-7, 6.3: what prints is in the file, and is what shows. */
export const noAlternates: PressRule = {
  id: 'PP-062',
  judge: ({ file }) =>
    reachable(file).flatMap((reached) => {
      const kind = nameIn(reached.dict, 'Subtype');
      if (!reached.stream || (kind !== 'Image' && kind !== 'Form')) return [];
      return keysOf(reached.dict).flatMap((key) => {
        return STAND_INS.has(key) ? [error(key, ...placesOf(reached))] : [];
      });
    }),
};
