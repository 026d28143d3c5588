import type { BlockOf } from '../../../../src/model/publication/prose.ts';
import { keptOf } from '../kept.ts';
import type { MapType } from '../labels/spots.ts';
import { LETTER } from '../picture/countryMap.tsx';
import { divisionNaming, type DivisionNaming, type MarkedArea } from '../picture/divisionNaming.ts';
import { planOf, type MapPlan, type PlanRequest } from '../picture/plan.ts';
import { projectInto, proportionsOf } from '../projection.ts';
import type { Scene } from '../scene.ts';
import { closeUpsOf, type CloseUp } from './closeUps.ts';
import { markedAreas, type DivisionRow } from './mapData.ts';

/** Of the height of a page, at most. */
const TALLEST = { names: 0.58, values: 0.58 };

/** Points. */
interface DivisionRoom {
  readonly width: number;
  /** Height of the text of a page. */
  readonly measure: { readonly height: number };
  /** Of a line below an inset. */
  readonly captionHeight: number;
  readonly type: MapType;
}

export interface DivisionPlan {
  readonly areas: readonly MarkedArea[];
  readonly request: PlanRequest;
  readonly plan: MapPlan;
  readonly naming: DivisionNaming;
  /** Parts that are drawn again, larger, where areas have no room for their names. */
  readonly closeUps: readonly NamedCloseUp[];
  /** Areas that bear their marks, by their marks. */
  readonly keyed: readonly MarkedArea[];
}

export interface NamedCloseUp extends CloseUp {
  readonly naming: DivisionNaming;
}

/** How a map of divisions lies on its page, and where each of its names stands. */
export function divisionPlan(
  { shows }: Pick<BlockOf<'map'>, 'shows'>,
  rows: readonly DivisionRow[],
  scene: Scene,
  { width, measure: { height }, captionHeight, type }: DivisionRoom,
): DivisionPlan {
  const share = shows === 'values' ? TALLEST.values : TALLEST.names;
  const areas = markedAreas(rows).toSorted(byCode);
  return keptPlan(scene, { share, areas, width, measure: { height }, captionHeight, type });
}

const keptPlan = keptOf(newPlan);

/** All that a plan is made from: a table may be in any order, and two maps of one country have one plan. */
interface DivisionInputs extends DivisionRoom {
  /** Of the height of a page, at most. */
  readonly share: number;
  readonly areas: readonly MarkedArea[];
}

function newPlan(scene: Scene, inputs: DivisionInputs): DivisionPlan {
  const { share, areas, width, measure, captionHeight, type } = inputs;
  const asked = { scene, points: [], width, insetHeight: 0, insets: 'land' as const };
  const { main } = planOf({ ...asked, height: width }, 0);
  const height = Math.min(width / proportionsOf(main.extent), measure.height * share);
  const request = { ...asked, height };
  const plan = planOf(request, captionHeight);
  const taken = plan.corners.map(({ box }) => box);
  const whole = { scene, frame: plan.main, box: plan.box, taken, type };
  const { naming, closeUps } = namedCloser(areas, whole);
  const keyed = [naming, ...closeUps.map((one) => one.naming)].flatMap((one) => one.keyed);
  return {
    areas,
    request,
    plan,
    naming,
    closeUps,
    keyed: keyed.sort((a, b) => (a.mark < b.mark ? -1 : 1)),
  };
}

function byCode({ codes: [one = ''] }: MarkedArea, { codes: [other = ''] }: MarkedArea): number {
  return one < other ? -1 : Number(one > other);
}

/** The map with what it draws again, or without where an area would lose its name so. */
function namedCloser(
  areas: readonly MarkedArea[],
  whole: Parameters<typeof divisionNaming>[1],
): Pick<DivisionPlan, 'naming' | 'closeUps'> {
  const alone = divisionNaming(areas, whole);
  const projection = projectInto(whole.frame.extent, whole.box);
  const closer = closeUpsOf(alone, projection, whole.taken).map((one) => namedWithin(one, areas, whole));
  const choices = closer.length > 1 ? [closer, ...closer.map((one) => [one])] : [closer];
  for (const chosen of choices) {
    const drawn = withCloseUps(areas, whole, chosen);
    const all = [drawn.naming, ...drawn.closeUps.map((one) => one.naming)];
    const isNamed = (index: number): boolean => all.some(({ labels }) => labels[index]);
    if (areas.every((_, index) => !alone.labels[index] || isNamed(index))) return drawn;
  }
  return { naming: alone, closeUps: [] };
}

function namedWithin(
  one: CloseUp,
  areas: readonly MarkedArea[],
  whole: Parameters<typeof divisionNaming>[1],
): NamedCloseUp {
  const without = new Set(areas.flatMap((_, index) => (one.areas.has(index) ? [] : [index])));
  const { frame, box } = one;
  const naming = divisionNaming(areas, { ...whole, frame, box, taken: [LETTER], isPlain: true, without });
  // What is only touched by the window keeps its name on the map
  return { ...one, naming, areas: new Set([...one.areas].filter((index) => naming.labels[index])) };
}

function withCloseUps(
  areas: readonly MarkedArea[],
  whole: Parameters<typeof divisionNaming>[1],
  closeUps: readonly NamedCloseUp[],
): Pick<DivisionPlan, 'naming' | 'closeUps'> {
  const naming = divisionNaming(areas, {
    ...whole,
    isPlain: true,
    taken: [...whole.taken, ...closeUps.flatMap(({ box, window }) => [box, window])],
    without: new Set(closeUps.flatMap((one) => [...one.areas])),
  });
  return { naming, closeUps };
}
