import { isPrinted, type ImageFacts, type Mark } from '../../reader/content/mark.ts';
import { keysOf, nameIn } from '../../reader/file/objects.ts';
import { reachable, spotsOf } from '../../reader/file/reachable.ts';
import { finding } from './finding.ts';
import { heightOf, widthOf } from '../../reader/geometry.ts';
import { frenchNumber, marksOf, spotOfMark } from './spots.ts';
import type { Check } from './subject.ts';

const LEAST_PPI = 200;
const GOOD_PPI = 300;
const LINE_ART_PPI = 600;
/** Rounding of sizes in content streams. */
const TOLERANCE = 0.995;

const isLineArt = ({ bitsPerComponent }: ImageFacts): boolean => bitsPerComponent === 1;

/** CONVENTIONS PR-06. */
export const imageResolution: Check = {
  id: 'PP-060',
  title: 'Images à 300 ppp',
  remedy: 'Fournir une image plus grande ou la réduire sur la page ; agrandir les pixels n’y change rien.',
  run: ({ readings }) =>
    [...marksOf(readings)].flatMap(([page, mark]) => {
      const { image } = mark;
      if (!image || isLineArt(image) || !isPrinted(mark) || isTiny(mark) || image.ppi >= GOOD_PPI * TOLERANCE)
        return [];
      const gravity = image.ppi < LEAST_PPI * TOLERANCE ? 'error' : 'warning';
      return [finding(gravity, sentence(mark, image, GOOD_PPI), spotOfMark(page, mark))];
    }),
};

/** CONVENTIONS PR-06: line art shows its steps sooner. */
export const lineArtResolution: Check = {
  id: 'PP-061',
  title: 'Images au trait à 600 ppp',
  remedy: 'Numériser le trait à 1200 ppp, ou le redessiner en vecteurs.',
  run: ({ readings }) =>
    [...marksOf(readings)].flatMap(([page, mark]) => {
      const { image } = mark;
      if (
        !image ||
        !isLineArt(image) ||
        !isPrinted(mark) ||
        isTiny(mark) ||
        image.ppi >= LINE_ART_PPI * TOLERANCE
      )
        return [];
      return [finding('warning', sentence(mark, image, LINE_ART_PPI), spotOfMark(page, mark))];
    }),
};

/** One pixel stretched to a flat colour is no picture. */
const isTiny = ({ image }: Mark): boolean => (image ? image.width * image.height <= 1 : true);

function sentence({ wholeBox }: Mark, { width, height, ppi }: ImageFacts, wanted: number): string {
  const factor = wanted / ppi;
  const needed = `${Math.ceil(width * factor)} × ${Math.ceil(height * factor)}`;
  const size = [widthOf(wholeBox), heightOf(wholeBox)].map((points) =>
    frenchNumber(Math.round(points / 2.834646)),
  );
  return `image à ${Math.round(ppi)} ppp (${width} × ${height} px sur ${size.join(' × ')} mm ; il faut ${needed} px)`;
}

const STAND_INS: Readonly<Record<string, string>> = {
  Alternates: 'image de remplacement',
  OPI: 'image OPI',
  Ref: 'contenu d’un autre fichier (Ref)',
  F: 'données dans un autre fichier (F)',
};

/** ISO 15930-7, 6.3: what prints is in the file, and is what shows. */
export const noAlternates: Check = {
  id: 'PP-062',
  title: 'Ni image de remplacement, ni OPI, ni fichier externe',
  remedy: 'Incorporer les images définitives.',
  run: ({ document }) =>
    reachable(document).flatMap((reached) => {
      const kind = nameIn(reached.dict, 'Subtype');
      if (!reached.stream || (kind !== 'Image' && kind !== 'Form')) return [];
      return keysOf(reached.dict).flatMap((key) => {
        const what = STAND_INS[key];
        return what ? [finding('error', what, ...spotsOf(reached))] : [];
      });
    }),
};
