import { Circle, G, Path, Svg } from '@react-pdf/renderer';
import type { ReactElement } from 'react';
import type { Coordinates } from '../../../src/model/directory/places/coordinates.ts';
import type { Partnership } from '../../../src/model/directory/partnership.ts';
import type { PagePoint } from '../../kit/map/projection.ts';
import { ink } from '../../kit/tokens.ts';

interface Shore {
  readonly left: number;
  readonly top: number;
  readonly width: number;
  readonly height: number;
}

/**
 * A bridge of arcs between two shores, drawn from the partnerships themselves: each authority stands
 * where it lies in its country, the few that lie far from it on the shore's edge.
 */
export function ArcsOfPartnerships({
  partnerships,
  width,
  height,
}: {
  partnerships: readonly Partnership[];
  width: number;
  height: number;
}): ReactElement {
  const located = partnerships.flatMap(({ french, partner }) =>
    french.coordinates && partner.coordinates ? [{ from: french.coordinates, to: partner.coordinates }] : [],
  );
  const area = (left: number): Shore => ({
    left,
    top: height * 0.5,
    width: width * 0.3,
    height: height * 0.44,
  });
  const near = placer(
    located.map(({ from }) => from),
    area(width * 0.07),
  );
  const far = placer(
    located.map(({ to }) => to),
    area(width * 0.63),
  );
  const pairs = located.map(({ from, to }) => ({ from: near(from), to: far(to) }));
  return (
    <Svg width={width} height={height} viewBox={`0 0 ${width} ${height}`}>
      <Path
        d={pairs.map(({ from, to }) => arc(from, to, height)).join('')}
        stroke={ink('asagi')}
        strokeWidth={0.45}
        fill="none"
      />
      <Dots points={pairs.map(({ from }) => from)} color={ink('kinari')} />
      <Dots points={pairs.map(({ to }) => to)} color={ink('shu')} />
    </Svg>
  );
}

function Dots({ points, color }: { points: readonly PagePoint[]; color: string }): ReactElement {
  return (
    <G>
      {points.map(({ x, y }, index) => (
        <Circle key={index} cx={x} cy={y} r={1.5} fill={color} />
      ))}
    </G>
  );
}

/** Room left above the highest arc, in points. */
const HEADROOM = 2;

/** The farther apart two points, the higher the arc between them, as far as the picture's top lets it. */
function arc(from: PagePoint, to: PagePoint, height: number): string {
  const span = Math.abs(to.x - from.x);
  const wanted = Math.min(from.y, to.y) - Math.min(span * 0.62, height * 0.9);
  // With both control points at one height the curve's top takes three quarters of it, and a quarter of its ends'
  const highest = (HEADROOM - (from.y + to.y) / 8) / 0.75;
  const rise = Math.max(wanted, highest);
  const control = (share: number): string =>
    `${(from.x + (to.x - from.x) * share).toFixed(1)} ${rise.toFixed(1)}`;
  return `M${from.x.toFixed(1)} ${from.y.toFixed(1)}C${control(0.25)} ${control(0.75)} ${to.x.toFixed(1)} ${to.y.toFixed(1)}`;
}

/** Fits most points into an area, at their own proportions; the farthest go to its edge. */
function placer(points: readonly Coordinates[], area: Shore): (point: Coordinates) => PagePoint {
  const longitudes = middle(points.map(({ longitude }) => longitude));
  const latitudes = middle(points.map(({ latitude }) => latitude));
  const squeeze = Math.cos((((latitudes.low + latitudes.high) / 2) * Math.PI) / 180);
  const scale = Math.min(
    area.width / Math.max(0.1, (longitudes.high - longitudes.low) * squeeze),
    area.height / Math.max(0.1, latitudes.high - latitudes.low),
  );
  return ({ latitude, longitude }) => {
    const east = clamp(longitude, longitudes) - (longitudes.low + longitudes.high) / 2;
    const north = clamp(latitude, latitudes) - (latitudes.low + latitudes.high) / 2;
    return {
      x: area.left + area.width / 2 + east * squeeze * scale,
      y: area.top + area.height / 2 - north * scale,
    };
  };
}

/** The range that holds nine tenths of the values. */
function middle(values: readonly number[]): { low: number; high: number } {
  const sorted = [...values].sort((a, b) => a - b);
  const at = (share: number): number => sorted[Math.round(share * (sorted.length - 1))] ?? 0;
  return { low: at(0.05), high: at(0.95) };
}

function clamp(value: number, { low, high }: { low: number; high: number }): number {
  const margin = (high - low) * 0.06;
  return Math.min(high + margin, Math.max(low - margin, value));
}
