import { Path, Svg } from '@react-pdf/renderer';
import type { ReactElement } from 'react';
import type { Motif } from '../../../../src/model/publication/motif.ts';
import { Waves } from '../seigaiha.tsx';
import { arrowFeathers, draughts, scales } from './filledPatterns.ts';
import type { Ground } from './lattice.ts';
import { basketWork, cells, hempLeaves, lozenges, rings, risingWaves, twill } from './linePatterns.ts';

export interface MotifFieldProps extends Ground {
  readonly motif: Motif;
  /** Of lines. */
  readonly color: string;
  /** Of surfaces, which weigh more. */
  readonly surface: string;
  readonly background: string;
}

interface Pattern {
  readonly isFilled: boolean;
  draw(field: Ground): string;
}

const line = (draw: Pattern['draw']): Pattern => ({ isFilled: false, draw });
const filled = (draw: Pattern['draw']): Pattern => ({ isFilled: true, draw });

const PATTERNS: Readonly<Record<Exclude<Motif, 'vagues'>, Pattern>> = {
  anneaux: line(rings),
  chanvre: line(hempLeaves),
  alveoles: line(cells),
  fleches: filled(arrowFeathers),
  ondes: line(risingWaves),
  damier: filled(draughts),
  ecailles: filled(scales),
  treillis: line(basketWork),
  losanges: line(lozenges),
  chevrons: line(twill),
};

const LINE_WIDTH = 0.8;

/** A field of one pattern; what it draws over the edge is for its frame to hide. */
export function MotifField({ motif, color, surface, background, ...field }: MotifFieldProps): ReactElement {
  const { width, height, cell } = field;
  if (motif === 'vagues') {
    return (
      <Waves
        {...{ width, height, radius: cell, color, background }}
        rings={(depth) => 4 * (1 - depth) + 0.6}
      />
    );
  }
  const { isFilled, draw } = PATTERNS[motif];
  const d = draw(field);
  return (
    <Svg width={width} height={height} viewBox={`0 0 ${width} ${height}`}>
      {isFilled ? (
        <Path d={d} fill={surface} />
      ) : (
        <Path d={d} stroke={color} strokeWidth={LINE_WIDTH} fill="none" />
      )}
    </Svg>
  );
}
