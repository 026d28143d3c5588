import type { BlockOf } from '../../../../src/model/publication/prose.ts';
import type { MapType } from '../labels/spots.ts';
import { divisionNaming, type DivisionNaming, type MarkedArea } from '../picture/divisionNaming.ts';
import { planOf, type MapPlan, type PlanRequest } from '../picture/plan.ts';
import { proportionsOf } from '../projection.ts';
import type { Scene } from '../scene.ts';
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
}

/** How a map of divisions lies on its page, and where each of its names stands. */
export function divisionPlan(
  map: BlockOf<'map'>,
  rows: readonly DivisionRow[],
  scene: Scene,
  { width, measure, captionHeight, type }: DivisionRoom,
): DivisionPlan {
  const areas = markedAreas(rows);
  const whole = { scene, points: [], width, insetHeight: 0, insets: 'land' as const };
  const { main } = planOf({ ...whole, height: width }, 0);
  const share = map.shows === 'values' ? TALLEST.values : TALLEST.names;
  const height = Math.min(width / proportionsOf(main.extent), measure.height * share);
  const request = { ...whole, height };
  const plan = planOf(request, captionHeight);
  const taken = plan.corners.map(({ box }) => box);
  const naming = divisionNaming(areas, { scene, frame: plan.main, box: plan.box, taken, type });
  return { areas, request, plan, naming };
}
