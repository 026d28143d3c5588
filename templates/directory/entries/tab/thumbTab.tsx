import { View } from '@react-pdf/renderer';
import type { ReactElement } from 'react';
import type { Side } from '../../../../src/pdf/layout/section.ts';
import { TaggedText } from '../../../../src/pdf/components.tsx';
import { downwardCells, heightOfCells, UprightFurniture } from '../../../kit/downwardLine.tsx';
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
  /** Names in a writing that can run down stand upright. */
  readonly isUpright: boolean;
  readonly style: TypeStyle;
}

/**
 * A bar at the outer edge, lower from region to region: seen on the closed book's edge. It bears the region's name,
 * or the names of those on the page: read from the fold, or in Japanese from its head. Furniture: never read aloud.
 */
export function ThumbTab({ side, rank, of, style, ...written }: ThumbTabProps): ReactElement {
  const { width, height, top, bottom } = entriesGeometry;
  const longest = height - top - bottom;
  const line = lineOfTab(written, longest, style);
  const length = Math.min(longest, line.length);
  const room = longest - length;
  const isRecto = side === 'recto';
  const left = (WIDTH - SAFE) / 2 + (isRecto ? 0 : BLEED + SAFE);
  const white = { ...style, fontWeight: 600, color: ink('shiro') };
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
      {line.cells ? (
        <UprightName cells={line.cells} middle={left} {...{ length }} style={white} />
      ) : (
        <TurnedName name={line.text} middle={left} {...{ length }} style={white} />
      )}
    </View>
  );
}

interface NameOnTabProps {
  /** Of the line, from the left edge of the tab, in points. */
  readonly middle: number;
  /** Of the tab, in points. */
  readonly length: number;
  readonly style: TypeStyle & { readonly color: string };
}

function TurnedName({ name, middle, length, style }: NameOnTabProps & { name: string }): ReactElement {
  const lineHeight = 1.2;
  return (
    <View
      style={{
        position: 'absolute',
        top: 0,
        left: middle + (style.fontSize * lineHeight) / 2,
        width: length,
        transform: 'rotate(90deg)',
        transformOrigin: '0 0',
      }}
    >
      <TaggedText artifact="Header" style={{ ...style, lineHeight, textAlign: 'center' }}>
        {name}
      </TaggedText>
    </View>
  );
}

/** Wider than its characters, which stand in the middle of it. In their size. */
const COLUMN = 2;

function UprightName({
  cells,
  middle,
  length,
  style,
}: NameOnTabProps & { cells: readonly string[] }): ReactElement {
  const width = style.fontSize * COLUMN;
  return (
    <View
      style={{
        position: 'absolute',
        top: 0,
        left: middle - width / 2,
        width,
        height: length,
        justifyContent: 'center',
      }}
    >
      <UprightFurniture cells={cells} style={style} />
    </View>
  );
}

/** What a tab bears, and how long it is for it, in points. */
interface LineOfTab {
  readonly text: string;
  readonly length: number;
  /** One below the other, where it runs down. */
  readonly cells?: readonly string[];
}

/** As many of the names as a tab has room for, at least the first. */
export function lineOfTab(
  { names, between, isUpright }: Pick<ThumbTabProps, 'names' | 'between' | 'isUpright'>,
  longest: number,
  style: TypeStyle,
): LineOfTab {
  const lines = names.map((_, index): LineOfTab => {
    const shown = names.slice(0, index + 1);
    return (isUpright && uprightLine(shown, between, style)) || turnedLine(shown.join(between), style);
  });
  return lines.findLast((line, index) => index === 0 || line.length <= longest) ?? turnedLine('', style);
}

function turnedLine(text: string, { fontSize }: TypeStyle): LineOfTab {
  return { text, length: Math.max(SHORTEST, widthInEms(text) * fontSize * LOOSE + 2 * AROUND) };
}

/** Of a number that stands level, in ems: what a tab is wide. */
const WIDEST = 1.5;
/** A square that is left empty: names have points of their own. */
const BLANK = '\u3000';

/** Undefined where a name has letters that would have to lie. */
function uprightLine(names: readonly string[], between: string, style: TypeStyle): LineOfTab | undefined {
  const parts = names.map((name) => downwardCells(name, WIDEST));
  const cells = parts.flatMap((part, index) => [
    ...(index > 0 ? [BLANK, between.trim(), BLANK] : []),
    ...(part ?? []),
  ]);
  if (parts.includes(undefined)) return undefined;
  const length = Math.max(SHORTEST, heightOfCells(cells, style) + 2 * AROUND);
  return { text: names.join(between), cells, length };
}
