import { Path, Rect, Svg, Text, View } from '@react-pdf/renderer';
import { scaleBand, scaleLinear } from 'd3-scale';
import type { ReactElement } from 'react';
import { formatNumber } from '../../../src/i18n/numbers.ts';
import type { DecadeCount, YearCount } from '../../../src/model/directory/counts.ts';
import { Figure } from '../../../src/pdf/components.tsx';
import { wordsOfColumns } from './chartWords.ts';
import { Phrase } from '../text/inline.tsx';
import { useSetting } from '../text/setting.tsx';
import { ink } from '../tokens.ts';

export interface DecadeChartProps {
  readonly decades: readonly DecadeCount[];
  readonly years: readonly YearCount[];
  readonly undated: number;
  readonly undatedLabel: string;
  /** Points. */
  readonly width: number;
}

/** Heights in points, from the top down. */
const COUNT_HEIGHT = 12;
const COLUMNS_HEIGHT = 78;
const LABEL_HEIGHT = 14;
const STRIP_HEIGHT = 20;
const AXIS = COUNT_HEIGHT + COLUMNS_HEIGHT;
const HEIGHT = AXIS + LABEL_HEIGHT + STRIP_HEIGHT;

/** Part of a decade's room that its column leaves free. */
const PADDING = 0.34;
/** Room of the links without a date, and before them, in decades. */
const UNDATED_ROOM = 1.35;
const LARGEST_DOT = 3.4;

/**
 * Signatures in time: for each decade a column with its number, and under it a dot for each signature, at
 * its year. What has no date stands apart on the right.
 */
export function DecadeChart(props: DecadeChartProps): ReactElement {
  const { decades, years, undated, width } = props;
  const columns = columnsOf(props);
  const inTime = timeWidth(props);
  const edge = columns.at(-1);
  const setting = useSetting();
  const { translate } = setting;
  const named = [
    ...decades.map(({ decade, count }) => ({ label: translate('chart.decade', { decade }), value: count })),
    ...(undated > 0 ? [{ label: props.undatedLabel, value: undated }] : []),
  ];
  const alternative = wordsOfColumns(
    named,
    years.map(({ year }) => year),
    setting,
  );
  return (
    <Figure alternative={alternative} style={{ width, height: HEIGHT }}>
      <View style={{ width, height: HEIGHT }}>
        <Svg width={width} height={HEIGHT} viewBox={`0 0 ${width} ${HEIGHT}`}>
          {columns.map(({ key, left, width: columnWidth, height }) => (
            <Rect
              key={key}
              x={left}
              y={AXIS - height}
              width={columnWidth}
              height={height}
              fill={key === UNDATED ? ink('hai') : ink('ai')}
            />
          ))}
          <Path d={`M0 ${AXIS}H${inTime}`} stroke={ink('sumi')} strokeWidth={0.6} />
          {undated > 0 && edge ? (
            <Path
              d={`M${edge.left} ${AXIS}H${edge.left + edge.width}`}
              stroke={ink('sumi')}
              strokeWidth={0.6}
            />
          ) : null}
          <Path d={dotsOf(years, decades, inTime)} fill={ink('shu')} />
        </Svg>
        {columns.map((column) => (
          <ColumnText key={column.key} column={column} />
        ))}
      </View>
    </Figure>
  );
}

interface DecadeBar {
  readonly key: string;
  readonly label: string;
  readonly count: number;
  /** Points from the left of the chart. */
  readonly left: number;
  readonly width: number;
  readonly height: number;
}

const UNDATED = 'undated';

/** Width of the axis of time; what is left belongs to links without a date. */
function timeWidth({ decades, undated, width }: DecadeChartProps): number {
  return undated > 0 ? (width * decades.length) / (decades.length + UNDATED_ROOM) : width;
}

function columnsOf(props: DecadeChartProps): DecadeBar[] {
  const { decades, undated, width } = props;
  const x = scaleBand()
    .domain(decades.map(({ decade }) => String(decade)))
    .range([0, timeWidth(props)])
    .paddingInner(PADDING)
    .paddingOuter(PADDING / 2);
  const height = scaleLinear()
    .domain([0, Math.max(undated, ...decades.map(({ count }) => count))])
    .range([0, COLUMNS_HEIGHT]);
  const inTime = decades.map(({ decade, count }): DecadeBar => {
    const key = String(decade);
    return { key, label: key, count, left: x(key) ?? 0, width: x.bandwidth(), height: height(count) };
  });
  if (undated === 0) return inTime;
  const left = width - x.bandwidth() - (x.step() * PADDING) / 2;
  const last = { left, width: x.bandwidth(), height: height(undated) };
  return [...inTime, { key: UNDATED, label: props.undatedLabel, count: undated, ...last }];
}

/** The number on the column, its name under the axis. */
function ColumnText({ column }: { column: DecadeBar }): ReactElement {
  const { type, language } = useSetting();
  const { count, left, width, height } = column;
  // Wider than the column: a name may be longer than its column is wide
  const overhang = 16;
  const box = {
    position: 'absolute',
    left: left - overhang,
    width: width + overhang * 2,
    textAlign: 'center',
  } as const;
  return (
    <>
      <Text style={{ ...type.smallStrong, ...box, top: AXIS - height - COUNT_HEIGHT + 1 }}>
        {formatNumber(count, language)}
      </Text>
      <Text style={{ ...type.note, ...box, top: AXIS + 2.5, color: ink('nezumi') }}>
        <Phrase>{column.label}</Phrase>
      </Text>
    </>
  );
}

/** Between two dots, in points. */
const DOT_GAP = 0.6;

/** A dot for each signature of a year, one under the other from the axis down, as one path. */
function dotsOf(years: readonly YearCount[], decades: readonly DecadeCount[], width: number): string {
  const first = decades[0]?.decade ?? 0;
  const x = scaleLinear()
    .domain([first, first + decades.length * 10])
    .range([0, width]);
  const most = Math.max(1, ...years.map(({ count }) => count));
  const step = Math.min(x(first + 1), LARGEST_DOT + DOT_GAP, STRIP_HEIGHT / most);
  const radius = Math.max(0.15, (step - DOT_GAP) / 2);
  const top = AXIS + LABEL_HEIGHT + step / 2;
  return years
    .flatMap(({ year, count }) =>
      Array.from({ length: count }, (_, index) => dot(x(year + 0.5), top + index * step, radius)),
    )
    .join('');
}

function dot(x: number, y: number, radius: number): string {
  const at = (dx: number): string => `${(x + dx).toFixed(2)} ${y.toFixed(2)}`;
  const r = radius.toFixed(2);
  return `M${at(radius)}A${r} ${r} 0 1 1 ${at(-radius)}A${r} ${r} 0 1 1 ${at(radius)}Z`;
}
