import { expect, it } from 'vitest';
import { framesOf } from '../frames.ts';
import { loadLand } from '../land.ts';
import { projectInto } from '../projection.ts';
import { sceneOf } from '../scene.ts';
import { mapDrawing } from './mapDrawing.ts';

const land = await loadLand();
const latin = { name: 6.8, number: 6.8, line: 7.8, area: 5.9 };
const japanese = { name: 7, number: 7, line: 8, area: 7 };

it.each([
  ['FR', 'Provence', 476, latin],
  ['DE', 'Rhénanie-Palatinat', 476, latin],
  ['JP', 'Kanagawa', 476, latin],
  ['JP', '神奈川県', 476, japanese],
  ['JP', 'Kanagawa', 350, latin],
] as const)('names every division of %s, with names like %s on %i points', (country, like, width, type) => {
  const scene = sceneOf(land, [country]);
  const { main } = framesOf(scene.home, [], 'land');
  const projection = projectInto(main.extent, { width, height: width });
  const far = new Set(['47']);
  const areas = scene.divisions
    .filter(({ code }) => !(country === 'JP' && far.has(code)))
    .map(({ code }) => ({ text: `${like} ${code}`, codes: [code] }));
  const drawing = mapDrawing(projection, {
    scene,
    frame: main,
    points: [],
    areas,
    taken: [],
    type,
    namesAll: true,
  });
  const beside = drawing.labels.filter(({ label }) => label);
  expect(drawing.areaNames.length + beside.length).toBe(areas.length);
});
