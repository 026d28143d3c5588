import { Svg } from '@react-pdf/renderer';
import { isValidElement, type ReactElement, type ReactNode } from 'react';
import { expect, it } from 'vitest';
import type { Landmass } from '../land.ts';
import type { Position } from '../outlines/svgRings.ts';
import type { Scene } from '../scene.ts';
import { drawingOfPicture, MapPicture, type MapPictureProps } from './mapPicture.tsx';

interface DrawnPath {
  readonly d: string;
  readonly strokeWidth?: number;
  readonly fill?: string;
}

/** Every path of the picture itself, in the order of drawing, whatever components it is made of. */
function pathsOf(picture: ReactElement<{ children?: ReactNode }>): DrawnPath[] {
  const children = [picture.props.children].flat();
  return pathsIn(children.find((child) => isValidElement(child) && child.type === Svg));
}

function pathsIn(node: ReactNode): DrawnPath[] {
  if (Array.isArray(node)) return (node as ReactNode[]).flatMap(pathsIn);
  if (!isValidElement<{ children?: ReactNode; d?: string }>(node)) return [];
  const { type, props } = node;
  if (typeof type === 'function') return pathsIn((type as (given: typeof props) => ReactNode)(props));
  const own = typeof props.d === 'string' ? [props as DrawnPath] : [];
  return [...own, ...pathsIn(props.children)];
}

function square(west: number, east: number): Landmass {
  const [south, north] = [40, 50];
  const ring = [
    [west, south],
    [west, north],
    [east, north],
    [east, south],
    [west, south],
  ] satisfies Position[];
  return { rings: [ring], extent: { west, east, south, north }, size: (east - west) * 10 };
}

const divisions = [0, 2, 4, 6].map((west) => ({ code: `D${west}`, areas: [square(west, west + 2)] }));
const scene: Scene = { home: [square(0, 8)], neighbours: [], disputed: [], borders: [], divisions };
const tints = ['gofun', 'hai', 'kasumi', 'shu'] as const;
const map: MapPictureProps = {
  scene,
  frame: { extent: { west: -2, south: 38, east: 10, north: 52 }, points: [] },
  points: [],
  areas: [],
  taken: [],
  windows: [],
  fills: divisions.map(({ code }, index) => ({ codes: [code], tint: tints[index] ?? 'shu' })),
  type: { name: 6, number: 6, line: 7, area: 5 },
  width: 200.3,
  height: 150.7,
};

it('writes the whole outline of the land once, however many tints it bears', () => {
  const { home, fills } = drawingOfPicture(map);
  expect(fills).toHaveLength(4);
  const paths = pathsOf(MapPicture(map) as ReactElement<{ children?: ReactNode }>).map(({ d }) => d);
  expect(paths.filter((d) => d.includes(home))).toHaveLength(1);
  const written = (tint: string): number => paths.filter((d) => d === tint).length;
  expect(fills.map(({ d }) => written(d))).toEqual([2, 2, 2, 2]);
});

it('keeps the line about a map off its edge on every side, where viewers would cut it away', () => {
  const frame = pathsOf(MapPicture(map) as ReactElement<{ children?: ReactNode }>).at(-1);
  const [left = 0, top = 0, right = 0, foot = 0] = (frame?.d.match(/\d+(?:\.\d+)?/g) ?? []).map(Number);
  const off = [left, top, map.width - right, map.height - foot].map(
    (side) => side - (frame?.strokeWidth ?? 0) / 2,
  );
  expect(frame?.fill).toBe('none');
  expect(Math.min(...off)).toBeGreaterThanOrEqual(0.15);
});
