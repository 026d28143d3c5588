import { Circle, G, Path, Svg, View } from '@react-pdf/renderer';
import type { ReactElement } from 'react';
import { Waves } from '../kit/art/seigaiha.tsx';
import { ink } from '../kit/tokens.ts';
import { BLEED, arches, pictureHeight, leafGeometry, waves } from './geometry.ts';
import type { MapPair, SmallMap } from './mapPair.ts';
import type { PagePoint } from '../kit/map/page.ts';

const { width, inner, outer } = leafGeometry;

/** The bridge from one authority to the other, over the sea: from place to place, where maps show them. */
export function LeafPicture({ maps }: { maps: MapPair | undefined }): ReactElement {
  const feet: readonly [PagePoint, PagePoint] = maps
    ? [maps.from.place, maps.to.place]
    : [
        { x: inner, y: arches.feet },
        { x: width - outer, y: arches.feet },
      ];
  return (
    <View
      style={{
        position: 'absolute',
        top: -BLEED,
        left: -BLEED,
        width: width + 2 * BLEED,
        height: pictureHeight + BLEED,
        backgroundColor: ink('kinari'),
        overflow: 'hidden',
      }}
    >
      <View style={{ position: 'absolute', left: 0, top: pictureHeight + BLEED - waves.height }}>
        <Waves
          width={width + 2 * BLEED}
          height={waves.height}
          radius={waves.radius}
          color={ink('suna')}
          background={ink('kinari')}
          lineWidth={0.7}
          rings={(height) => 2 + 2 * height}
        />
      </View>
      <View style={{ position: 'absolute', left: BLEED, top: BLEED }}>
        <Svg width={width} height={pictureHeight} viewBox={`0 0 ${width} ${pictureHeight}`}>
          {maps ? <Country of={maps.from} /> : null}
          {maps ? <Country of={maps.to} /> : null}
          <Arches feet={feet} />
          {maps ? feet.map(({ x, y }) => <Circle key={x} cx={x} cy={y} r={2.4} fill={ink('shu')} />) : null}
        </Svg>
      </View>
    </View>
  );
}

function Country({ of }: { of: SmallMap }): ReactElement {
  return (
    <G transform={`translate(${of.left} ${of.top})`}>
      <Path d={of.outline} fill={ink('suna')} />
    </G>
  );
}

/** The bridge, and lighter arches under it. */
function Arches({ feet: [from, to] }: { feet: readonly [PagePoint, PagePoint] }): ReactElement {
  const under = Array.from({ length: arches.lines - 1 }, (_, line) => (line + 1) * arches.between);
  return (
    <G>
      {under.map((lower) => (
        <Path
          key={lower}
          d={arch(from, to, arches.crown + lower)}
          stroke={ink('suna')}
          strokeWidth={0.8}
          fill="none"
        />
      ))}
      <Path d={arch(from, to, arches.crown)} stroke={ink('shu')} strokeWidth={2} fill="none" />
    </G>
  );
}

/** How upright an arch leaves its feet: from 0, straight up, to 0.5. */
const LEAN = 0.06;

function arch(from: PagePoint, to: PagePoint, crown: number): string {
  // A curve whose control points are at one height takes three quarters of it, and a quarter of its ends'
  const control = (crown - (from.y + to.y) / 8) / 0.75;
  const at = (share: number): number => from.x + (to.x - from.x) * share;
  const spell = (...values: readonly number[]): string => values.map((value) => value.toFixed(1)).join(' ');
  return `M${spell(from.x, from.y)}C${spell(at(LEAN), control, at(1 - LEAN), control, to.x, to.y)}`;
}
