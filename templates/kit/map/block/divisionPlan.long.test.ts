import { describe, expect, it } from 'vitest';
import { diskFiles } from '../../../../src/content/files/contentFiles.ts';
import { loadContent, type LoadedContent } from '../../../../src/content/loadContent.ts';
import type { Language } from '../../../../src/i18n/language.ts';
import type { Block, BlockOf } from '../../../../src/model/publication/prose.ts';
import { realContent } from '../../../../src/testing/sheets/realContent.ts';
import { trials } from '../../../../src/testing/trials.ts';
import { isInside } from '../labels/inside.ts';
import type { Frame } from '../frames.ts';
import { crosses, grown, intersect, overlap, within, type LabelBox, type Size } from '../labels/boxes.ts';
import type { DivisionNaming } from '../picture/divisionNaming.ts';
import { loadLand } from '../land.ts';
import type { PageLine, PagePoint } from '../page.ts';
import { dossierType, typeFor } from '../../tokens.ts';
import { captionHeightOf, mapTypeOf } from '../picture/countryMap.tsx';
import { largestAreaIn } from '../picture/areaIn.ts';
import { divisionsOf } from '../picture/mapDrawing.ts';
import { projectInto } from '../projection.ts';
import { landIn } from '../scene.ts';
import { sceneIn, type Atlas } from './atlas.ts';
import { divisionPlan, type DivisionPlan } from './divisionPlan.ts';
import { divisionRows } from './mapData.ts';

const land = await loadLand();

interface ContentMap {
  readonly map: BlockOf<'map'>;
  readonly atlas: Atlas;
  readonly language: Language;
}

function mapsIn({ editions }: LoadedContent): ContentMap[] {
  return editions.flatMap((edition) => {
    if (edition.kind !== 'dossier') return [];
    const { dossier, language } = edition;
    const atlas = { land, country: dossier.publication.country };
    const isDivisions = (block: Block): block is BlockOf<'map'> =>
      block.kind === 'map' && block.shows !== 'route';
    return dossier.chapters.flatMap(({ blocks }) =>
      blocks.filter(isDivisions).map((map) => ({ map, atlas, language })),
    );
  });
}

/** Between the box of a label and its letters, in points. */
const LETTERS = 1;
/** Width and height of the measure of a country file, and of a narrower one. Points. */
const [WIDE, NARROW] = [
  { width: 476, height: 700 },
  { width: 400, height: 560 },
];
/** Each map as wide as books have it; the largest of each language narrower too, and all of them with `FUZZ`. */
function measuresOf({ map, language }: ContentMap, all: readonly ContentMap[]): (typeof WIDE)[] {
  const sizes = all.flatMap((one) => (one.language === language ? [one.map.rows.length] : []));
  return trials(1) > 1 || map.rows.length === Math.max(...sizes) ? [WIDE, NARROW] : [WIDE];
}

const contents = [(await realContent()).content, await loadContent('test/contenu-autre-pays', diskFiles)];
const maps = contents.flatMap(mapsIn).flatMap((one, _, all) =>
  measuresOf(one, all).map((measure) => ({
    ...one,
    measure,
    name: `${one.map.title}, ${measure.width} points`,
  })),
);

function planned(
  { map, atlas, language, measure }: (typeof maps)[number],
  rows = divisionRows(map, language),
): DivisionPlan {
  const type = typeFor(dossierType, language, 'ja');
  const scene = sceneIn(atlas, map.country ?? atlas.country.code ?? '');
  return divisionPlan(map, rows, scene, {
    width: measure.width,
    measure,
    captionHeight: captionHeightOf(type),
    type: mapTypeOf(type, language),
  });
}

/** The map, or a part of it that is drawn again, and how its areas are named there. */
interface NamedPart {
  readonly naming: DivisionNaming;
  readonly frame: Frame;
  readonly box: Size;
}

function partsOf({ naming, plan, closeUps }: DivisionPlan): NamedPart[] {
  return [{ naming, frame: plan.main, box: plan.box }, ...closeUps];
}

function shapesOf({ request }: DivisionPlan, part: NamedPart, codes: readonly string[]): PageLine[] {
  const { seen, shapes } = projectInto(part.frame.extent, part.box);
  return shapes(landIn(divisionsOf(request.scene, codes), seen));
}

function isIn(shapes: readonly PageLine[], point: PagePoint): boolean {
  return shapes.some((shape) => isInside([shape], point));
}

/** Points of a box, its edges among them. */
function pointsOf({ left, top, width, height }: LabelBox): PagePoint[] {
  const parts = [0, 0.25, 0.5, 0.75, 1];
  return parts.flatMap((x) => parts.map((y) => ({ x: left + x * width, y: top + y * height })));
}

const drawnMaps = maps.map((one) => ({ ...one, drawn: planned(one) }));

describe.each(drawnMaps)('the map of divisions « $name »', ({ drawn }) => {
  const { areas, keyed, plan, request, closeUps } = drawn;
  const allLabels = partsOf(drawn).flatMap(({ naming }) =>
    naming.labels.flatMap((label, index) => (label ? [{ label, area: areas[index] }] : [])),
  );

  it('gives each division its name, its mark and the words for it, once, or an inset of its name', () => {
    const named = allLabels.map(({ area }) => area?.text);
    expect(new Set(named).size).toBe(named.length);
    const inset = plan.corners.map(({ frame }) => largestAreaIn(frame, request.scene.divisions, areas));
    expect(areas.filter(({ text }) => !named.includes(text) && !inset.includes(text))).toEqual([]);
    expect(keyed.map(({ text }) => text).sort()).toEqual(
      allLabels.flatMap(({ label, area }) => (label.shows === 'mark' && area ? [area.text] : [])).sort(),
    );
  });

  it('draws no part again over the country, over another part or over what it draws again', () => {
    const boxes = [...plan.corners, ...closeUps].map(({ box }) => box);
    const windows = closeUps.map(({ window }) => window);
    [...boxes, ...windows].forEach((box, index, all) => {
      expect(all.slice(index + 1).filter((other) => overlap(box, other))).toEqual([]);
    });
    const home = areas.flatMap(({ codes }) =>
      shapesOf(drawn, { ...plan, naming: drawn.naming, frame: plan.main }, codes),
    );
    for (const { box } of closeUps) expect(pointsOf(box).filter((point) => isIn(home, point))).toEqual([]);
  });
});

const parts = drawnMaps.flatMap(({ name, drawn }) =>
  partsOf(drawn).map((part, index) => ({ name: `${name}, part ${index}`, drawn, part })),
);

describe.each(parts)('the labels of « $name »', ({ drawn, part }) => {
  const { areas } = drawn;
  const shapes = areas.map(({ codes }) => shapesOf(drawn, part, codes));
  const labels = part.naming.labels.flatMap((label, index) =>
    label ? [{ label, index, area: areas[index] }] : [],
  );

  it('anchors each label in its division', () => {
    const strayed = labels.filter(({ label, index }) => !isIn(shapes[index] ?? [], label.anchor));
    expect(strayed.map(({ area }) => area?.text)).toEqual([]);
  });

  it('lets no label or leader cover another label, its point, or land of another division', () => {
    const faults = labels.flatMap(({ label, index, area }) => {
      const inner = grown(label.box, -LETTERS);
      const covered = labels.filter(
        (other) =>
          other.index !== index &&
          (overlap(inner, grown(other.label.box, -LETTERS)) ||
            within(
              { left: other.label.anchor.x, top: other.label.anchor.y, width: 0, height: 0 },
              label.box,
            ) ||
            (other.label.leader && crosses(other.label.leader, inner)) ||
            (other.label.leader && label.leader && intersect(other.label.leader, label.leader)) ||
            (!(label.leader && label.shows === 'mark') &&
              pointsOf(inner).some(
                (point) => isIn(shapes[other.index] ?? [], point) && !isIn(shapes[index] ?? [], point),
              ))),
      );
      return covered.map((other) => `${area?.text} / ${other.area?.text}`);
    });
    expect(faults).toEqual([]);
  });

  it('sets a name beside nearer to its own division than to any other', () => {
    const gap = (box: LabelBox, lines: readonly PageLine[]): number =>
      Math.min(
        ...lines.flatMap(({ points }) =>
          points.map(({ x, y }) => {
            const dx = Math.max(0, box.left - x, x - box.left - box.width);
            const dy = Math.max(0, box.top - y, y - box.top - box.height);
            return Math.hypot(dx, dy);
          }),
        ),
      );
    const nearer = labels.flatMap(({ label, index, area }) =>
      label.leader && label.shows === 'name'
        ? shapes.flatMap((other, at) =>
            at !== index && gap(label.box, other) < gap(label.box, shapes[index] ?? [])
              ? [`${area?.text} / ${areas[at]?.text}`]
              : [],
          )
        : [],
    );
    expect(nearer).toEqual([]);
  });
});

it('names a country alike, in whatever order its table stands', () => {
  const long = drawnMaps.filter(({ map }) => map.rows.length > 20);
  expect(long.length).toBeGreaterThan(0);
  for (const one of long) {
    const turned = planned(one, divisionRows(one.map, one.language).toReversed());
    expect(turned.naming.named).toEqual(one.drawn.naming.named);
    expect(turned.keyed).toEqual(one.drawn.keyed);
  }
});

it('plans two maps of one country as one, whatever numbers their tables have', () => {
  const long = drawnMaps.filter(({ map }) => map.rows.length > 20);
  expect(long.length).toBeGreaterThan(0);
  for (const one of long) {
    const rows = divisionRows(one.map, one.language);
    const counted = rows.map((row, index) => ({ ...row, value: index }));
    expect(planned(one, counted)).toBe(planned(one, rows));
    const renamed = rows.map((row) => ({ ...row, name: `${row.name} X` }));
    expect(planned(one, renamed)).not.toBe(planned(one, rows));
  }
});
