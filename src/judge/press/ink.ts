import { tintOf, totalInk, type Inks } from '../../reader/content/inks.ts';
import { hasOwnPlace, inksOfMark, isPrinted } from '../../reader/content/mark.ts';
import { bleedOf, trimOf } from '../../reader/file/pages.ts';
import { finding } from './finding.ts';
import { overlap } from '../../reader/geometry.ts';
import { areaOf, frenchNumber, marksOf, spotOfMark } from './spots.ts';
import type { Check } from './subject.ts';

const isRegistration = (inks: Inks): boolean => tintOf(inks, 'All') > 0;

/** CONVENTIONS PR-03: the registration colour is for marks outside the trim. */
export const registrationColour: Check = {
  id: 'PP-052',
  title: 'Couleur de repérage hors de la page',
  remedy: 'Réserver la couleur de repérage (All) aux traits de coupe ; pour du noir, employer K 100.',
  run: ({ readings }) =>
    [...marksOf(readings)].flatMap(([page, mark]) =>
      isPrinted(mark) && inksOfMark(mark).some(isRegistration) && overlap(mark.box, trimOf(page))
        ? [finding('error', 'couleur de repérage dans le format fini', spotOfMark(page, mark))]
        : [],
    ),
};

/** CONVENTIONS PR-08, by the values that each object declares. */
export const declaredInk: Check = {
  id: 'PP-056',
  title: 'Encrage déclaré',
  remedy: 'Alléger la couleur ; pour un noir de soutien, par exemple C 60 M 40 J 40 N 100.',
  run: ({ readings, options }) =>
    [...marksOf(readings)].flatMap(([page, mark]) => {
      if (!isPrinted(mark) || (hasOwnPlace(mark) && !overlap(mark.box, bleedOf(page)))) return [];
      const heaviest = Math.max(
        0,
        ...inksOfMark(mark)
          .filter((inks) => !isRegistration(inks))
          .map(totalInk),
      );
      if (heaviest <= options.totalInkLimit + 0.5) return [];
      const message = `couleur à ${frenchNumber(Math.round(heaviest))} % d’encre (limite ${options.totalInkLimit} %)`;
      return [finding('error', message, spotOfMark(page, mark))];
    }),
};

/** Rounding of four plates in 255 steps. */
const MEASURE_TOLERANCE = 2;

/** CONVENTIONS PR-08, as the plates hold it: images, shadings, overprint and transparency included. */
export const measuredInk: Check = {
  id: 'PP-057',
  title: 'Encrage mesuré',
  remedy: 'Convertir l’image avec un profil limité à 300 %, ou alléger les couleurs superposées.',
  run: ({ ink, document, options }) => {
    if ('unverified' in ink) return ink;
    return ink.pages.flatMap(({ page: number, percent, at: [x, y], plates }) => {
      const page = document.pages[number - 1];
      if (!page || percent <= options.totalInkLimit + MEASURE_TOLERANCE) return [];
      const message = `${frenchNumber(Math.round(percent))} % d’encre mesurés (${plates.join(', ')})`;
      return [
        finding('error', message, { page: number, area: areaOf(page, { x0: x, x1: x, y0: y, y1: y }) }),
      ];
    });
  },
};
