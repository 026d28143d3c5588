import { View } from '@react-pdf/renderer';
import type { ReactElement } from 'react';
import type { Side } from '../../../src/pdf/layout/section.ts';
import { ink, mm } from '../../kit/tokens.ts';
import { pageGeometry } from '../geometry.ts';

const WIDTH = mm(3.5);
/** Beyond the trim, so that no white shows where the knife goes astray. */
const BLEED = mm(5);
const LONGEST = mm(18);
const GAP = 3;

/** A bar at the outer edge, lower from region to region: seen on the closed book's edge. Decoration. */
export function ThumbTab({ side, rank, of }: { side: Side; rank: number; of: number }): ReactElement {
  const { width, height, top, bottom } = pageGeometry;
  const step = (height - top - bottom) / of;
  return (
    <View
      style={{
        position: 'absolute',
        top: top + rank * step,
        left: side === 'recto' ? width - WIDTH : -BLEED,
        width: WIDTH + BLEED,
        height: Math.min(LONGEST, step - GAP),
        backgroundColor: ink('ai'),
      }}
    />
  );
}
