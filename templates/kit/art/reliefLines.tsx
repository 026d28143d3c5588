import { G, Path, Svg } from '@react-pdf/renderer';
import type { ReactElement } from 'react';

export interface ReliefLinesProps {
  /** Points. */
  readonly width: number;
  readonly height: number;
  readonly lines: number;
  readonly color: string;
  readonly background: string;
  readonly lineWidth?: number;
}

const STEPS = 90;

/** Lines of relief, one behind the other, flat at the edges and rising towards the middle; always the same. */
export function ReliefLines({
  width,
  height,
  lines,
  color,
  background,
  lineWidth = 0.6,
}: ReliefLinesProps): ReactElement {
  const profiles = Array.from({ length: lines }, (_, line) => profile(line, lines, width, height));
  return (
    <Svg width={width} height={height} viewBox={`0 0 ${width} ${height}`}>
      {profiles.map((path, line) => (
        <G key={line}>
          <Path d={`${path}L${width} ${height}L0 ${height}Z`} fill={background} />
          <Path d={path} stroke={color} strokeWidth={lineWidth} fill="none" />
        </G>
      ))}
    </Svg>
  );
}

function profile(line: number, lines: number, width: number, height: number): string {
  const depth = line / (lines - 1);
  const base = height * (0.3 + 0.68 * depth);
  const points = Array.from({ length: STEPS + 1 }, (_, step) => {
    const x = step / STEPS;
    return `${(x * width).toFixed(1)} ${(base - height * 0.34 * elevation(x, line, depth)).toFixed(1)}`;
  });
  return `M${points.join('L')}`;
}

/** From 0 to 1: two massifs of the land, by sums of waves that depend on the line alone. */
function elevation(x: number, line: number, depth: number): number {
  const massif = bell(x, 0.7 - 0.1 * depth, 0.16) + 0.62 * bell(x, 0.3 + 0.12 * depth, 0.12);
  const ridge =
    0.5 +
    0.24 * Math.sin(19 * x + line * 1.7) +
    0.16 * Math.sin(41 * x - line * 2.3) +
    0.1 * Math.sin(83 * x + line);
  return Math.max(0, massif * ridge * (1 - 0.55 * depth)) + 0.012 * Math.sin(9 * x + line * 0.8);
}

function bell(x: number, centre: number, spread: number): number {
  return Math.exp(-(((x - centre) / spread) ** 2));
}
