import { Circle, Svg, Text, View } from '@react-pdf/renderer';
import type { ReactElement } from 'react';
import { useFaces } from '../../text/setting.tsx';
import { ink } from '../../tokens.ts';
import type { LabelBox } from '../labels/boxes.ts';
import type { MapType } from '../labels/spots.ts';
import type { PagePoint } from '../page.ts';
import { onBow, SAMPLES, type Bow } from './bows.ts';

/** Points: of what bears a number on a line, and how far its middle stays from other lines at best. */
const DISC = { radius: 4.6, apart: 12 };
/** Where on its line it may stand. */
const DISC_SHARES = [0.5, 0.45, 0.55, 0.4, 0.6, 0.35, 0.65, 0.3, 0.7, 0.25, 0.75, 0.2, 0.8];

/** On each line the place of its number: the most free of other lines, of the others' numbers and of all ends. */
export function discsOf(bows: readonly Bow[]): PagePoint[] {
  const lines = bows.map((bow) =>
    Array.from({ length: SAMPLES + 1 }, (_, step) => onBow(bow, step / SAMPLES)),
  );
  const discs: PagePoint[] = [];
  bows.forEach((bow, own) => {
    const others = lines.filter((_, index) => index !== own).flat();
    const freeAt = (at: PagePoint): number =>
      Math.min(
        DISC.apart,
        ...[...others, bow.start, bow.end].map((other) => awayFrom(at, other)),
        ...discs.map((other) => awayFrom(at, other) - DISC.radius),
      );
    const places = DISC_SHARES.map((share) => onBow(bow, share));
    const free = places.map(freeAt);
    discs.push(places[free.indexOf(Math.max(...free))] ?? bow.top);
  });
  return discs;
}

function awayFrom(a: PagePoint, b: PagePoint): number {
  return Math.hypot(a.x - b.x, a.y - b.y);
}

export function boxOfDisc({ x, y }: PagePoint, left: number): LabelBox {
  const side = 2 * DISC.radius;
  return { left: x - left - DISC.radius, top: y - DISC.radius, width: side, height: side };
}

/** On each line the number of the stage that it leads to, so that lines which cross are told apart. */
export function Arrivals({ discs, marks, type }: ArrivalsProps): ReactElement {
  return (
    <>
      {discs.map((disc, index) => {
        const { left, top, width, height } = boxOfDisc(disc, 0);
        return marks[index] === undefined ? null : (
          <View key={index} style={{ position: 'absolute', left, top, width, height }}>
            <Svg width={width} height={height} viewBox={`0 0 ${width} ${height}`}>
              <Circle
                cx={DISC.radius}
                cy={DISC.radius}
                r={DISC.radius - 0.3}
                fill={ink('shiro')}
                stroke={ink('ai')}
                strokeWidth={0.5}
              />
            </Svg>
            <ArrivalNumber type={type}>{String(marks[index])}</ArrivalNumber>
          </View>
        );
      })}
    </>
  );
}

interface ArrivalsProps {
  readonly discs: readonly PagePoint[];
  /** Of the stage that each line leads to. */
  readonly marks: readonly (number | undefined)[];
  readonly type: MapType;
}

/** In the middle of its disc. */
function ArrivalNumber({ type, children }: { type: MapType; children: string }): ReactElement {
  const { sans } = useFaces();
  const wide = 2 * DISC.radius + 8;
  return (
    <View style={{ position: 'absolute', left: -4, top: DISC.radius - type.number * 0.6, width: wide }}>
      <Text
        style={{
          fontFamily: sans,
          fontSize: type.number,
          lineHeight: 1.2,
          fontWeight: 600,
          color: ink('ai'),
          textAlign: 'center',
        }}
      >
        {children}
      </Text>
    </View>
  );
}
