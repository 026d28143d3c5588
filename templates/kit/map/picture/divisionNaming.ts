import type { Frame } from '../frames.ts';
import { keptOf } from '../kept.ts';
import type { LabelBox, Size } from '../labels/boxes.ts';
import type { AreaLabel } from '../labels/divisions/divisionLabel.ts';
import { placeDivisionNames } from '../labels/divisions/divisionNames.ts';
import { ownershipOf, type Ownership } from '../labels/ownership.ts';
import type { MapType } from '../labels/spots.ts';
import { projectInto } from '../projection.ts';
import { landIn, type Scene } from '../scene.ts';
import type { Landmass } from '../land.ts';
import { areaText } from './areaText.ts';
import { divisionsOf, EDGE, type AreaName, type PlacedAreaName } from './mapDrawing.ts';
import { scaleBar } from './scaleBar.ts';

/** An area of a map that names them all, and the mark that stands for it where its name has no room. */
export interface MarkedArea extends AreaName {
  readonly mark: string;
}

export interface DivisionNaming {
  readonly named: readonly PlacedAreaName[];
  /** The label of each area in turn; undefined for what the map does not show. */
  readonly labels: readonly (AreaLabel | undefined)[];
  /** Areas that bear their marks, by their marks. */
  readonly keyed: readonly MarkedArea[];
  readonly owners: Ownership;
}

interface NamingRequest {
  readonly scene: Scene;
  readonly frame: Frame;
  /** Of the map, in points. */
  readonly box: Size;
  /** Insets that lie on the map. */
  readonly taken: readonly LabelBox[];
  readonly type: MapType;
  /** Never spaced: a part of a map whose names are plain. */
  readonly isPlain?: boolean;
  /** Indexes of the areas that are named elsewhere. */
  readonly without?: ReadonlySet<number>;
}

/** Whose each cell of a map is, asked once for all choices of what it draws again. */
const keptOwners = keptOf((scene: Scene, { frame, box, codes }: OwnedParts): Ownership => {
  const projection = projectInto(frame.extent, box);
  const shapesOf = (land: readonly Landmass[]) => projection.shapes(landIn(land, projection.seen));
  return ownershipOf(box, {
    areas: codes.map((one) => shapesOf(divisionsOf(scene, one))),
    land: shapesOf(scene.home),
    elsewhere: shapesOf([...scene.neighbours, ...scene.disputed]),
  });
});

interface OwnedParts extends Pick<NamingRequest, 'frame' | 'box'> {
  /** Of the divisions of each area. */
  readonly codes: readonly (readonly string[])[];
}

/** Every area of a map named in one manner: spaced where all have room for that, else plainly. */
export function divisionNaming(areas: readonly MarkedArea[], request: NamingRequest): DivisionNaming {
  const { scene, type, box, without = new Set<number>() } = request;
  const projection = projectInto(request.frame.extent, box);
  const shapesOf = (codes: readonly string[]) =>
    projection.shapes(landIn(divisionsOf(scene, codes), projection.seen));
  const land = projection.shapes(landIn(scene.home, projection.seen));
  const owners = keptOwners(scene, { frame: request.frame, box, codes: areas.map(({ codes }) => codes) });
  const scale = scaleBar(projection, land, [], request);
  const options = {
    bounds: { left: EDGE, top: EDGE, width: box.width - 2 * EDGE, height: box.height - 2 * EDGE },
    taken: [...request.taken, scale.box],
    without,
  };
  const placedIn = (manner: 'spaced' | 'plain', insideOnly: boolean) => {
    const texts = areas.map(({ text, mark }) => ({
      name: areaText(text, manner, type),
      mark: areaText(mark, 'mark', type),
    }));
    const sizes = texts.map(({ name, mark }) => ({ name: name.size, mark: mark.size }));
    return placeDivisionNames(sizes, owners, { ...options, insideOnly }).map((label, index) => {
      const text = label && texts[index]?.[label.shows];
      return text && { label, text, manner: label.shows === 'mark' ? ('mark' as const) : manner };
    });
  };
  const spaced = request.isPlain ? [] : placedIn('spaced', true);
  const isShown = areas.map(({ codes }, index) => !without.has(index) && shapesOf(codes).length > 0);
  const isRoomy = !request.isPlain && spaced.every((one, index) => one || !isShown[index]);
  const placed = isRoomy ? spaced : placedIn('plain', false);
  return {
    owners,
    labels: placed.map((one) => one && one.label),
    named: placed.flatMap((one) =>
      one
        ? [
            {
              lines: one.text.lines,
              box: one.label.box,
              manner: one.manner,
              ...(one.label.leader && { leader: one.label.leader }),
            },
          ]
        : [],
    ),
    keyed: areas
      .filter((_, index) => placed[index]?.manner === 'mark')
      .sort((a, b) => (a.mark < b.mark ? -1 : 1)),
  };
}
