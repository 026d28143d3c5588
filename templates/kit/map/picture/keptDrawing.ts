import { keptOf } from '../kept.ts';
import type { Size } from '../labels/boxes.ts';
import { projectInto } from '../projection.ts';
import type { Scene } from '../scene.ts';
import { mapDrawing, type MapDrawing, type MapRequest } from './mapDrawing.ts';

/** The drawing of a map that fills a box, made once for the same map: its inputs say all that it shows. */
export function drawingOf(box: Size, { scene, ...request }: MapRequest): MapDrawing {
  return keptDrawing(scene, { box, request });
}

const keptDrawing = keptOf(newDrawing);

function newDrawing(
  scene: Scene,
  { box, request }: { readonly box: Size; readonly request: Omit<MapRequest, 'scene'> },
): MapDrawing {
  return mapDrawing(projectInto(request.frame.extent, box), { scene, ...request });
}
