import { Circle, G, Path, Svg } from '@react-pdf/renderer';
import type { ReactElement } from 'react';
import type { Partnership } from '../../../src/model/directory/partnership.ts';
import { LOCATOR, type LocatedPlace } from '../../kit/map/locator.ts';
import { ink } from '../../kit/tokens.ts';
import { positionOf, type DirectoryMaps } from './maps.ts';
import type { PagePoint } from '../../kit/map/page.ts';

/** Room above the countries for the arch, between them, in points. */
const HEADROOM = 9;
const GAP = 3;

export const LOCATOR_ARCH = { width: LOCATOR.width * 2 + GAP, height: LOCATOR.height + HEADROOM };

/** Both authorities, each in the small outline of its country; undefined where a place is not known. */
export function placesOn(
  { french, partner }: Partnership,
  { locators }: DirectoryMaps,
): { from: LocatedPlace; to: LocatedPlace } | undefined {
  const from = french.coordinates && locators.french(positionOf(french.coordinates));
  const to = partner.coordinates && locators.partner(positionOf(partner.coordinates));
  return from && to && { from, to };
}

/** 架け橋: an arch from one authority to the other. Decoration: the card says in words where they lie. */
export function LocatorArch({ from, to }: { from: LocatedPlace; to: LocatedPlace }): ReactElement {
  const { width, height } = LOCATOR_ARCH;
  const right = LOCATOR.width + GAP;
  const [start, end] = [
    { x: from.x, y: from.y + HEADROOM },
    { x: to.x + right, y: to.y + HEADROOM },
  ];
  return (
    <Svg width={width} height={height} viewBox={`0 0 ${width} ${height}`}>
      <G transform={`translate(0 ${HEADROOM})`}>
        <Path d={from.outline} fill={ink('hai')} />
      </G>
      <G transform={`translate(${right} ${HEADROOM})`}>
        <Path d={to.outline} fill={ink('hai')} />
      </G>
      <Path d={arch(start, end)} stroke={ink('shu')} strokeWidth={1} fill="none" />
      {[start, end].map(({ x, y }) => (
        <Circle key={x} cx={x} cy={y} r={1.5} fill={ink('shu')} />
      ))}
    </Svg>
  );
}

/** Of the arch's top, below the picture's. */
const TOP = 1;

function arch(from: PagePoint, to: PagePoint): string {
  // A curve whose control points are at one height takes three quarters of it, and a quarter of its ends'
  const control = (TOP - (from.y + to.y) / 8) / 0.75;
  const at = (share: number): number => from.x + (to.x - from.x) * share;
  const spell = (...values: readonly number[]): string => values.map((value) => value.toFixed(1)).join(' ');
  return `M${spell(from.x, from.y)}C${spell(at(0.2), control, at(0.8), control, to.x, to.y)}`;
}
