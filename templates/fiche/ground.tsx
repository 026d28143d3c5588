import { Path, Svg, View } from '@react-pdf/renderer';
import type { ReactElement } from 'react';
import { Waves } from '../kit/seigaiha.tsx';
import { ink } from '../kit/tokens.ts';
import { BLEED, bridge, groundHeight, leafGeometry, waves } from './geometry.ts';

const { width, inner, outer } = leafGeometry;

/** The bridge from one name to the other, over the sea. */
export function Ground(): ReactElement {
  return (
    <View
      style={{
        position: 'absolute',
        top: -BLEED,
        left: -BLEED,
        width: width + 2 * BLEED,
        height: groundHeight + BLEED,
        backgroundColor: ink('kinari'),
        overflow: 'hidden',
      }}
    >
      <View style={{ position: 'absolute', left: 0, top: groundHeight + BLEED - waves.height }}>
        <Waves
          width={width + 2 * BLEED}
          height={waves.height}
          radius={waves.radius}
          color={ink('suna')}
          ground={ink('kinari')}
          lineWidth={0.7}
          rings={(height) => 2 + 2 * height}
        />
      </View>
      <View style={{ position: 'absolute', left: BLEED, top: BLEED }}>
        <Svg width={width} height={bridge.feet + 2} viewBox={`0 0 ${width} ${bridge.feet + 2}`}>
          {Array.from({ length: bridge.lines }, (_, line) => (
            <Path
              key={line}
              d={arch(line * bridge.between)}
              stroke={ink(line === 0 ? 'shu' : 'suna')}
              strokeWidth={line === 0 ? 2 : 0.8}
              fill="none"
            />
          ))}
        </Svg>
      </View>
    </View>
  );
}

/** Half an ellipse, so much inside the outermost. */
function arch(inside: number): string {
  const [left, right] = [inner + inside, width - outer - inside];
  const rise = bridge.feet - bridge.crown - inside;
  return `M${left} ${bridge.feet}A${(right - left) / 2} ${rise} 0 0 1 ${right} ${bridge.feet}`;
}
