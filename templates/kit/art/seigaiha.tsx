import { G, Path, Svg } from '@react-pdf/renderer';
import type { ReactElement } from 'react';

export interface WavesProps {
  /** Points. */
  readonly width: number;
  readonly height: number;
  /** Radius of a wave, in points. */
  readonly radius: number;
  readonly color: string;
  /** Colour behind each wave, which hides the waves behind it. */
  readonly background: string;
  readonly lineWidth?: number;
  /** How many rings a wave has at a height, from 0 (top) to 1 (foot); the field thins where it is small. */
  readonly rings?: (height: number) => number;
}

/** 青海波, waves of the blue sea: rows of ringed half discs, each row before the one above it. */
export function Waves(props: WavesProps): ReactElement {
  const { width, height, radius, background, color, lineWidth = 0.5 } = props;
  const rows = Math.ceil(height / (radius / 2)) + 1;
  const columns = Math.ceil(width / (radius * 2)) + 1;
  const fields: ReactElement[] = [];
  for (let row = 0; row <= rows; row += 1) {
    const y = row * (radius / 2) + radius / 2;
    const rings = Math.max(0, Math.round(props.rings?.(Math.min(1, y / height)) ?? 4));
    const shift = row % 2 === 0 ? 0 : radius;
    let discs = '';
    let lines = '';
    for (let column = -1; column <= columns; column += 1) {
      const x = column * radius * 2 + shift;
      discs += arc(x, y, radius);
      for (let ring = 0; ring < rings; ring += 1)
        lines += arc(x, y, radius * (1 - ring / Math.max(rings, 4)) - lineWidth / 2);
    }
    fields.push(
      <G key={row}>
        <Path d={discs} fill={background} />
        {rings > 0 ? <Path d={lines} stroke={color} strokeWidth={lineWidth} fill="none" /> : null}
      </G>,
    );
  }
  return (
    <Svg width={width} height={height} viewBox={`0 0 ${width} ${height}`}>
      {fields}
    </Svg>
  );
}

function arc(x: number, y: number, radius: number): string {
  const at = (value: number): string => value.toFixed(2);
  return `M${at(x - radius)} ${at(y)}A${at(radius)} ${at(radius)} 0 0 1 ${at(x + radius)} ${at(y)}`;
}
