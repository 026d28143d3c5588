import { describe, expect, it } from 'vitest';
import { textWidth } from '../../../src/pdf/layout/section.ts';
import { ambiguitiesOf } from '../../../src/testing/mapAmbiguities.ts';
import { realContent } from '../../../src/testing/sheets/realContent.ts';
import { distanceTo, overlap } from '../../kit/map/labels/boxes.ts';
import { SHORT } from '../../kit/map/labels/placement.ts';
import { RADIUS } from '../../kit/map/labels/spots.ts';
import { unnamedOn } from '../../kit/map/labels/unnamed.ts';
import { loadLand } from '../../kit/map/land.ts';
import { captionHeightOf, mapTypeOf, nameOfCorner } from '../../kit/map/picture/countryMap.tsx';
import { MOST_KEYED } from '../../kit/map/picture/keyNote.tsx';
import { drawingOf } from '../../kit/map/picture/keptDrawing.ts';
import type { MapDrawing } from '../../kit/map/picture/mapDrawing.ts';
import { mainPoints, planOf } from '../../kit/map/picture/plan.ts';
import { makeBook, type Book } from '../book.tsx';
import { pageGeometry } from '../geometry.ts';
import { mapHeights } from './mapSections.tsx';
import { locatedOn, type Located, type MapSide } from './maps.ts';

const land = await loadLand();
const { editions } = (await realContent()).content;
const booksAgain = (): Book[] =>
  editions.flatMap((edition) =>
    edition.kind === 'repertoire' ? [makeBook(edition.directory, edition.language, land)] : [],
  );
const books = booksAgain();

const SIDES = ['french', 'partner'] as const;

function locatedIn({ maps, directory, setting }: Book, side: MapSide): Located[] {
  if (!maps) return [];
  const { partnerships } = directory;
  return locatedOn(side, { partnerships, numbers: maps.numbers, language: setting.language });
}

/** The main map and its insets, as the book draws them. */
function drawingsOf(book: Book, side: MapSide): MapDrawing[] {
  const { maps, setting } = book;
  if (!maps) return [];
  const scene = maps[side];
  const points = locatedIn(book, side).map(({ point }) => point);
  const width = textWidth(pageGeometry);
  const { whole, insets } = mapHeights(setting.type);
  const plan = planOf(
    { scene, points, width, height: whole, insetHeight: insets, insets: 'points' },
    captionHeightOf(setting.type),
  );
  const type = mapTypeOf(setting.type, setting.language);
  const taken = [...plan.crowds, ...plan.corners].map(({ box }) => box);
  const below = plan.below.map((inset) => ({ ...inset, height: insets }));
  const name = captionHeightOf(setting.type);
  const corners = plan.corners.map(({ frame, box }) => ({ frame, width: box.width, height: box.height }));
  const drawn = [...below, ...corners].map(({ frame, ...size }, order) =>
    drawingOf(
      { width: size.width, height: size.height },
      {
        scene,
        frame,
        points: frame.points.flatMap((index) => points[index] ?? []),
        areas: maps.areas[side].close,
        taken: order < below.length ? [] : [nameOfCorner(size, name)],
        type,
      },
    ),
  );
  const areas = maps.areas[side].wide;
  const keyed = areas.map(({ text }) => text);
  const main = { scene, frame: plan.main, points: mainPoints(plan, points), areas, keyed };
  return [drawingOf(plan.box, { ...main, taken, type }), ...drawn];
}

/** Of every authority that the book has on the map of a side, in order. */
function numbersOn(book: Book, side: MapSide): number[] {
  return locatedIn(book, side)
    .flatMap(({ point }) => point.number ?? [])
    .sort((a, b) => a - b);
}

/** Regions of the main part of a country that partnerships are in. */
function regionsOn({ maps, directory }: Book, side: MapSide): string[] {
  const { regions, regionLocals, codes, territories } = directory.vocabularies;
  const linked = directory.partnerships;
  if (!maps) return [];
  if (side === 'french')
    return regions
      .filter((region) => codes.has(region) && linked.some(({ french }) => french.region === region))
      .map((region) => regionLocals.get(region) ?? region);
  return [...new Set(linked.flatMap(({ partner }) => territories.get(partner.territory)?.region ?? []))];
}

function lettersOf(name: string): string {
  return name.replaceAll(/[\s-]/gu, '').toLocaleUpperCase('fr');
}

it('are drawn once, however often and for whatever target the book is made', () => {
  const first = books.flatMap((book) => SIDES.flatMap((side) => drawingsOf(book, side)));
  const again = booksAgain().flatMap((book) => SIDES.flatMap((side) => drawingsOf(book, side)));
  expect(again.length).toBeGreaterThan(12);
  again.forEach((drawing, index) => {
    expect(drawing).toBe(first[index]);
  });
});

const cases = books.flatMap((book) =>
  SIDES.map(
    (side) =>
      [
        book.setting.language,
        side,
        drawingsOf(book, side),
        numbersOn(book, side),
        regionsOn(book, side),
      ] as const,
  ),
);

describe.each(cases)('maps of the directory in %s, %s side', (language, __, drawings, located, regions) => {
  it('label every place once, and most of them by name', () => {
    const lines = drawings.flatMap(({ labels }) => labels.flatMap(({ spot }) => spot.lines));
    const numbers = lines.flatMap((line) => line.numbers.split(', ').filter(Boolean));
    expect(located.length).toBeGreaterThan(70);
    expect(numbers.map(Number).sort((a, b) => a - b)).toEqual(located);
    const placed = drawings.flatMap(({ labels }) => labels.filter(({ spot }) => spot.lines.length > 0));
    expect(placed.filter(({ label }) => !label)).toEqual([]);
    const named = placed.filter(({ spot }) => spot.lines.some(({ name }) => name));
    expect(named.length / placed.length).toBeGreaterThan(language === 'ja' ? 0.88 : 0.96);
  });

  it('leave no number without its name on their page: the key tells those that have no room', () => {
    const labels = drawings.flatMap((drawing) => drawing.labels);
    const keyed = unnamedOn(labels);
    expect(keyed.length).toBeLessThanOrEqual(MOST_KEYED);
    const written = labels.filter(({ spot }) => spot.lines.length > 0).flatMap(({ spot }) => spot.borne);
    const named = [...written.filter((one) => !keyed.some(({ number }) => number === one.number)), ...keyed];
    expect(named.flatMap(({ number }) => number ?? []).sort((a, b) => a - b)).toEqual(located);
    for (const { name } of named) expect(name).toMatch(/\S/u);
  });

  it('have each label nearer to its own point than to any other, and no leader across anything', () => {
    for (const { labels } of drawings) {
      const points = labels.map(({ spot }) => spot);
      const boxes = labels.map(({ label }) => label);
      expect(ambiguitiesOf(points, boxes, RADIUS)).toEqual([]);
    }
  });

  it('keep a number without its name at its point', () => {
    for (const { labels } of drawings) {
      const bare = labels.filter(({ label }) => label?.form === SHORT);
      for (const { spot, label } of bare) {
        expect(label && distanceTo(label.box, spot) - RADIUS).toBeLessThanOrEqual(3);
      }
    }
  });

  it('name nearly every region that has partnerships, on the map, larger beside it or by a letter of the key', () => {
    const named = drawings.flatMap(({ areaNames }) =>
      areaNames.map(({ lines, meaning }) => meaning ?? lines.join('')),
    );
    // A region of which a part is not on the map is called by the rest of its name
    const isNamed = (text: string): boolean =>
      named.some((one) => lettersOf(text).startsWith(lettersOf(one)));
    const wanted = regions.filter((text) => !isNamed(text));
    expect(regions.length).toBeGreaterThan(6);
    // What a part that is drawn larger covers is called by the title of that
    expect(wanted.length / regions.length).toBeLessThan(0.1);
    const letters = drawings.flatMap(({ areaNames }) =>
      areaNames.filter(({ meaning }) => meaning !== undefined),
    );
    expect(letters.map(({ lines }) => lines.join(''))).toEqual([...'αβγδεζηθικλμ'].slice(0, letters.length));
  });

  it('name nothing that is not on them', () => {
    const named = drawings.flatMap(({ areaNames }) =>
      areaNames.map(({ lines, meaning }) => meaning ?? lines.join('')),
    );
    expect(named.filter((one) => /OKINAWA|沖縄/u.test(one))).toEqual([]);
  });

  it('have no two texts over each other', () => {
    for (const { labels, areaNames, scale } of drawings) {
      const boxes = [scale, ...areaNames].map(({ box }) => box);
      boxes.push(...labels.flatMap(({ label }) => label?.box ?? []));
      boxes.forEach((box, index) => {
        expect(boxes.slice(index + 1).filter((other) => overlap(box, other))).toEqual([]);
      });
    }
  });

  it('show where points crowd at a larger scale', () => {
    const crowds = drawings.filter(({ scale, width }) => width > 80 && scale.kilometres <= 50);
    expect(crowds.length).toBeGreaterThanOrEqual(2);
  });

  it('cost little', () => {
    const letters = drawings.flatMap(({ neighbours, home, coasts, borders }) => [
      neighbours,
      home,
      coasts,
      borders,
    ]);
    expect(letters.join('').length).toBeLessThan(150_000);
  });
});
