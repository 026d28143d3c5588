import { bleedOf, trimOf, type PressPage } from '../../reader/file/pages.ts';
import { finding, type Finding } from './finding.ts';
import { contains, heightOf, millimetres, widthOf, type Box } from '../../reader/geometry.ts';
import { frenchNumber, spotOfPage } from './spots.ts';
import type { Check } from './subject.ts';

/** CONVENTIONS PR-02; ISO 15930-7, 6.6. */
export const nestedBoxes: Check = {
  id: 'PP-030',
  title: 'Cadres de page emboîtés',
  remedy: 'Définir TrimBox (format fini) dans BleedBox (fond perdu) dans MediaBox (feuille).',
  run: ({ document }) => document.pages.flatMap(judgeNesting),
};

function judgeNesting(page: PressPage): Finding[] {
  const { media, bleed, trim, art, crop } = page.boxes;
  const wrong = (message: string) => finding('error', message, spotOfPage(page));
  const findings: Finding[] = [];
  if (!trim && !art) findings.push(wrong('le format fini (TrimBox) manque'));
  if (bleed && !contains(media, bleed)) findings.push(wrong('le fond perdu (BleedBox) sort de la feuille'));
  if (trim && !contains(bleed ?? media, trim))
    findings.push(wrong('le format fini (TrimBox) sort du fond perdu'));
  if (crop && trim && !contains(crop, trim))
    findings.push(wrong('le cadre visible (CropBox) coupe le format fini'));
  return findings;
}

/** ISO 15930-7, 6.6: TrimBox or ArtBox, never both. */
export const noArtBox: Check = {
  id: 'PP-033',
  title: 'Pas d’ArtBox',
  remedy: 'Ne garder que TrimBox.',
  run: ({ document }) =>
    document.pages.flatMap((page) =>
      page.boxes.art
        ? [
            finding(
              'error',
              page.boxes.trim ? 'ArtBox et TrimBox ensemble' : 'ArtBox au lieu de TrimBox',
              spotOfPage(page),
            ),
          ]
        : [],
    ),
};

const millimetreSize = (page: PressPage): [number, number] => {
  const trim = trimOf(page);
  const size: [number, number] = [millimetres(widthOf(trim)), millimetres(heightOf(trim))];
  return page.rotation % 180 === 0 ? size : [size[1], size[0]];
};

/** One trimmed size for the whole document: the first page's. */
export const sameSize: Check = {
  id: 'PP-031',
  title: 'Même format fini partout',
  remedy: 'Donner à toutes les pages le format commandé ; livrer à part ce qui a un autre format.',
  run: ({ document: { pages } }) => {
    const trimmed = pages.filter(({ boxes }) => boxes.trim);
    const [first] = trimmed;
    if (!first) return [];
    const [width, height] = millimetreSize(first);
    return trimmed.flatMap((page) => {
      const [w, h] = millimetreSize(page);
      if (Math.abs(w - width) < 0.2 && Math.abs(h - height) < 0.2) return [];
      const sizes = `${frenchNumber(w)} × ${frenchNumber(h)} mm au lieu de ${frenchNumber(width)} × ${frenchNumber(height)} mm`;
      return [finding('error', `format fini ${sizes}`, spotOfPage(page))];
    });
  },
};

const LEAST_BLEED_MM = 3;
const USUAL_BLEED_MM = 5;

/** CONVENTIONS PR-01: 3 mm at the least, 5 mm as usual in France. */
export const bleed: Check = {
  id: 'PP-032',
  title: 'Fond perdu de 5 mm',
  remedy: 'Exporter avec 5 mm de fond perdu sur les quatre côtés.',
  run: ({ document }) => document.pages.flatMap(judgeBleed),
};

function judgeBleed(page: PressPage): Finding[] {
  const { trim } = page.boxes;
  if (!trim) return [];
  if (!page.boxes.bleed)
    return [finding('error', 'le fond perdu (BleedBox) n’est pas défini', spotOfPage(page))];
  const least = Math.round(millimetres(leastMargin(bleedOf(page), trim)) * 10) / 10;
  if (least >= USUAL_BLEED_MM) return [];
  const message = `fond perdu de ${frenchNumber(Math.max(0, least))} mm`;
  return [finding(least < LEAST_BLEED_MM ? 'error' : 'warning', message, spotOfPage(page))];
}

function leastMargin(outer: Box, inner: Box): number {
  return Math.min(inner.x0 - outer.x0, inner.y0 - outer.y0, outer.x1 - inner.x1, outer.y1 - inner.y1);
}
