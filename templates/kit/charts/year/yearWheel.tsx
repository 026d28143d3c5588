import { Path, Svg, Text, View } from '@react-pdf/renderer';
import type { ReactElement, ReactNode } from 'react';
import { monthName } from '../../../../src/i18n/dates.ts';
import type { MonthRange } from '../../../../src/model/publication/monthsOfYear.ts';
import { Phrase } from '../../text/inline.tsx';
import { useSetting } from '../../text/setting.tsx';
import { ink, leadingOf, type InkName, type KitType } from '../../tokens.ts';
import { angleOf, at, ringPath, sectorPath, spanOf, WHEEL } from './wheel.ts';

/** The year of one side. */
export interface WheelYear {
  /** 1 to 12. */
  readonly begin: number;
  readonly name: string;
  /** From its first month to its last, in words. */
  readonly months: string;
}

const RINGS: readonly InkName[] = ['ai', 'asagi', 'suna'];
const MONTHS = Array.from({ length: 12 }, (_, index) => index + 1);
/** Half the width of the box of a name, in points. */
const NAME = 16;
const KEY_GAP = 20;
const SAMPLE = 16;
const SAMPLE_GAP = 7;
/** A key with less room stands below the wheel. */
const NARROWEST_KEY = 110;

/** Months round a wheel, a ring for each year that ends in an arrow where it begins anew, and the numbers of rows within. */
export function YearWheel(props: {
  years: readonly WheelYear[];
  rows: readonly (MonthRange | undefined)[];
  /** Of wheel and key together, in points. */
  width: number;
}): ReactElement {
  const { years, rows, width } = props;
  const top = years[0]?.begin ?? 1;
  const size = WHEEL.radius * 2;
  const within = WHEEL.ring - years.length * WHEEL.ringStep + WHEEL.ringStep - WHEEL.ringWidth;
  const beside = width - size - KEY_GAP;
  const isBeside = beside >= NARROWEST_KEY;
  return (
    <View style={{ flexDirection: isBeside ? 'row' : 'column', alignItems: 'center', width }}>
      <View style={{ width: size, height: size, flexShrink: 0 }}>
        <Svg width={size} height={size} viewBox={`0 0 ${size} ${size}`}>
          {years.map(({ begin }, index) => (
            <Path
              key={index}
              d={ringPath(angleOf(begin, top), WHEEL.ring - index * WHEEL.ringStep)}
              fill={ink(RINGS[index] ?? 'hai')}
            />
          ))}
          {rows.map((months, index) => {
            if (!months) return null;
            const { from, to } = spanOf(months, top);
            return (
              <Path
                key={index}
                d={sectorPath(from, to, within)}
                fill={ink(index % 2 === 0 ? 'kinari' : 'torinoko')}
                stroke={ink('shiro')}
                strokeWidth={1}
              />
            );
          })}
        </Svg>
        {MONTHS.map((month) => (
          <MonthName key={month} month={month} top={top} />
        ))}
        {rows.map((months, index) =>
          months ? (
            <RowNumber
              key={index}
              number={index + 1}
              angle={spanOf(months, top).middle}
              distance={within * 0.68}
            />
          ) : null,
        )}
      </View>
      <View style={{ width: isBeside ? beside : width, marginLeft: isBeside ? KEY_GAP : 0 }}>
        {years.map((year, index) => (
          <KeyLine key={index} year={year} colour={RINGS[index] ?? 'hai'} width={isBeside ? beside : width} />
        ))}
      </View>
    </View>
  );
}

function MonthName({ month, top }: { month: number; top: number }): ReactElement {
  const { type, language } = useSetting();
  return (
    <Around angle={angleOf(month, top) + 15} distance={WHEEL.names} style={type.note}>
      <Phrase>{monthName(month, language, 'short')}</Phrase>
    </Around>
  );
}

function RowNumber(props: { number: number; angle: number; distance: number }): ReactElement {
  const { type } = useSetting();
  return (
    <Around angle={props.angle} distance={props.distance} style={type.smallStrong}>
      {String(props.number)}
    </Around>
  );
}

interface AroundProps {
  readonly angle: number;
  /** From the middle of the wheel, in points. */
  readonly distance: number;
  readonly style: KitType['note'];
  readonly children: ReactNode;
}

/** A short text with its middle at a point of the wheel. */
function Around({ angle, distance, style, children }: AroundProps): ReactElement {
  const [x, y] = at(angle, distance);
  return (
    <Text
      style={{
        ...style,
        position: 'absolute',
        left: x - NAME,
        top: y - leadingOf(style) / 2,
        width: NAME * 2,
        textAlign: 'center',
      }}
    >
      {children}
    </Text>
  );
}

function KeyLine(props: { year: WheelYear; colour: InkName; width: number }): ReactElement {
  const { year, colour, width } = props;
  const { type, translate } = useSetting();
  return (
    <View style={{ flexDirection: 'row', alignItems: 'center', marginBottom: 6 }}>
      <View
        style={{
          width: SAMPLE,
          height: WHEEL.ringWidth,
          marginRight: SAMPLE_GAP,
          flexShrink: 0,
          backgroundColor: ink(colour),
        }}
      />
      <Text style={{ ...type.small, width: width - SAMPLE - SAMPLE_GAP }}>
        <Phrase>{year.name + translate('punctuation.colon') + year.months}</Phrase>
      </Text>
    </View>
  );
}
