import { View } from '@react-pdf/renderer';
import type { ReactElement } from 'react';
import type { Side } from '../../../../src/pdf/layout/section.ts';
import { TaggedText } from '../../../../src/pdf/components.tsx';
import { widthInEms } from '../../../kit/text/letterWidths.ts';
import { ink, mm, type TypeStyle } from '../../../kit/tokens.ts';
import { entriesGeometry } from '../../geometry.ts';

/** Wide enough that the name stands where no knife goes astray. */
const WIDTH = mm(6.5);
/** Between the trim and the name. */
const SAFE = mm(3);
/** Beyond the trim, so that no white shows where the knife goes astray. */
const BLEED = mm(5);
const SHORTEST = mm(18);
/** What an estimate of a width adds, so that the name never wraps. */
const LOOSE = 1.12;
/** Above and below the name, in points. */
const AROUND = 6;

interface ThumbTabProps {
  readonly side: Side;
  readonly rank: number;
  readonly of: number;
  /** Of the regions; those for which the page is too low are left out. */
  readonly names: readonly string[];
  /** Between two names. */
  readonly between: string;
  readonly style: TypeStyle;
}

/**
 * A bar at the outer edge, lower from region to region: seen on the closed book's edge. It bears the region's name,
 * or the names of those on the page, which is read from the fold. Furniture: never read aloud.
 */
export function ThumbTab({ side, rank, of, names, between, style }: ThumbTabProps): ReactElement {
  const { width, height, top, bottom } = entriesGeometry;
  const longest = height - top - bottom;
  const name = asFarAsFits(names, between, longest, style);
  const length = Math.min(longest, lengthOf(name, style));
  const room = longest - length;
  const isRecto = side === 'recto';
  const line = style.fontSize * 1.2;
  const middle = (WIDTH - SAFE) / 2 + (isRecto ? 0 : BLEED + SAFE);
  return (
    <View
      style={{
        position: 'absolute',
        top: top + (of > 1 ? (rank * room) / (of - 1) : 0),
        left: isRecto ? width - WIDTH : -BLEED,
        width: WIDTH + BLEED,
        height: length,
        backgroundColor: ink('ai'),
      }}
    >
      <View
        style={{
          position: 'absolute',
          top: 0,
          left: middle + line / 2,
          width: length,
          transform: 'rotate(90deg)',
          transformOrigin: '0 0',
        }}
      >
        <TaggedText
          artifact="Header"
          style={{ ...style, fontWeight: 600, lineHeight: 1.2, textAlign: 'center', color: ink('shiro') }}
        >
          {name}
        </TaggedText>
      </View>
    </View>
  );
}

/** In points. */
function lengthOf(name: string, { fontSize }: TypeStyle): number {
  return Math.max(SHORTEST, widthInEms(name) * fontSize * LOOSE + 2 * AROUND);
}

function asFarAsFits(names: readonly string[], between: string, longest: number, style: TypeStyle): string {
  const [first = '', ...others] = names;
  return others.reduce((all, name) => {
    const both = `${all}${between}${name}`;
    return lengthOf(both, style) <= longest ? both : all;
  }, first);
}
