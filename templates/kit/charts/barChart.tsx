import { View } from '@react-pdf/renderer';
import type { ReactElement } from 'react';
import type { BlockOf, Inline } from '../../../src/model/publication/prose.ts';
import { formatNumber } from '../../../src/i18n/numbers.ts';
import { TaggedText, TaggedView } from '../../../src/pdf/components.tsx';
import { structure, type StructureElement } from '../../../src/pdf/structure/element.ts';
import { DISPLAY } from '../../../src/pdf/text/paragraphKind.ts';
import { Caption } from '../blocks/caption.tsx';
import type { Translate } from '../../locales/texts.ts';
import { wordsOfBars } from './chartWords.ts';
import { Inlines, inlinesFrom } from '../text/inline.tsx';
import { keepWithNext } from '../blocks/keepWithNext.ts';
import { widthInEms, widthInLetters } from '../text/letterWidths.ts';
import { SourcedTable } from '../matter/blockSource.tsx';
import { plainText } from '../text/plainText.ts';
import { useSetting, type Setting } from '../text/setting.tsx';
import { ink } from '../tokens.ts';

export interface BarChartProps {
  readonly chart: BlockOf<'bars'>;
  /** The bars are a figure beside the table, and say in words what they show; else they are decoration. */
  readonly isFigure?: boolean;
  /** Where several charts share a scale; else the largest value of this one is as long as there is room. */
  readonly scale?: BarScale;
  /** Width of the chart in points: then labels take the room that they need. */
  readonly width?: number;
  /** Its rows are closer, where there are many and little to read in each. */
  readonly isDense?: boolean;
  /** It may head the next page, after text that follows it. */
  readonly float?: boolean;
}

/** How long the bar of a value is, whatever room its labels leave it. */
export interface BarScale {
  readonly most: number;
  /** Of the bar of that value, in points. */
  readonly length: number;
}

const LABEL_SHARE = 0.34;
const MOST_LABEL_SHARE = 0.6;
/** Between a label and its bar, in points. */
const LABEL_GAP = 8;
/** Mean width of a letter, in parts of its size. */
const LETTER_WIDTH = 0.5;
/** Between the bar and its figure, in points. */
const VALUE_GAP = 5;
const VALUE_WIDTH = 34;
const NARROW_VALUE_WIDTH = 20;
/** Above and below a row, in points. */
const ROW_SPACE = 1.2;
const DENSE_SPACE = 0.5;

/**
 * Horizontal bars, each with its figure. Labels and figures are the cells of a table, so that who does not
 * see the bars reads the same data.
 */
export function BarChart({
  chart,
  isFigure = false,
  scale,
  width,
  isDense = false,
  float = false,
}: BarChartProps): ReactElement {
  const setting = useSetting();
  const { type, translate, measure } = setting;
  // In points: a share of a width that layout does not know yet would be set at another
  const labelWidth = labelShare(chart, width, setting) * (width ?? measure.text);
  const room = roomOfBars(chart, width, setting);
  const { most, length } = scale ?? { most: mostOf([chart]), length: room };
  const alternative = wordsOfBars(chart, setting);
  const figure = isFigure ? structure('Figure', { alternative, opaque: true }) : undefined;
  return (
    <>
      {/* Bars are drawn in rows, where no figure may stand: here it gets its place outside the table */}
      {figure ? <TaggedView structure={figure} /> : null}
      <SourcedTable
        id={chart.id}
        sources={chart.sources}
        wrap={false}
        float={float}
        style={{ marginTop: figure ? 0 : type.leading * 0.75, marginBottom: type.leading }}
      >
        <Caption width={width ?? measure.text}>{titleOfBars(chart, translate)}</Caption>
        <HeadRow chart={chart} labelWidth={labelWidth} />
        {chart.bars.map((bar, index) => (
          <Bar
            key={index}
            bar={bar}
            share={((bar.value / most) * length) / room}
            labelWidth={labelWidth}
            valueWidth={valueWidthIn(width)}
            space={isDense ? DENSE_SPACE : ROW_SPACE}
            {...(figure && { figure })}
            keep={keepWithNext(index, chart.bars.length)}
          />
        ))}
      </SourcedTable>
    </>
  );
}

/** The title of a chart, and what its numbers count. */
export function titleOfBars(
  { title, titleInlines, unit }: BlockOf<'bars'>,
  translate: Translate,
): readonly Inline[] {
  const titled = inlinesFrom(titleInlines ?? title);
  return unit ? [...titled, { kind: 'text', text: translate('punctuation.aside', { text: unit }) }] : titled;
}

/** The scale on which charts of one width stand side by side: that of the one whose labels leave least room. */
export function sharedScale(
  charts: readonly BlockOf<'bars'>[],
  width: number,
  setting: LabelSetting,
): BarScale {
  const rooms = charts.map((chart) => roomOfBars(chart, width, setting));
  return { most: mostOf(charts), length: Math.min(...rooms) };
}

function mostOf(charts: readonly BlockOf<'bars'>[]): number {
  return Math.max(1, ...charts.flatMap(({ bars }) => bars.map(({ value }) => value)));
}

type LabelSetting = Pick<Setting, 'type' | 'language' | 'measure'>;

/** What labels and figures leave the longest bar, in points. */
function roomOfBars(chart: BlockOf<'bars'>, width: number | undefined, setting: LabelSetting): number {
  const all = width ?? setting.measure.text;
  return Math.max(1, all * (1 - labelShare(chart, width, setting)) - valueWidthIn(width));
}

function valueWidthIn(width: number | undefined): number {
  return width === undefined ? VALUE_WIDTH : NARROW_VALUE_WIDTH;
}

/** Part of the width that labels take. */
function labelShare(
  { bars, head }: BlockOf<'bars'>,
  width: number | undefined,
  { type, language }: LabelSetting,
): number {
  if (width === undefined) return LABEL_SHARE;
  const labels = [head[0], ...bars.map(({ label }) => plainText(label, language))];
  return Math.min(MOST_LABEL_SHARE, (labelEms(labels) * type.small.fontSize + LABEL_GAP) / width);
}

/** What labels want in em: as many letters as the longest has, and never less than their widest word is set in. */
export function labelEms(labels: readonly string[]): number {
  const words = labels.flatMap((label) => label.split(/\s/u));
  return Math.max(...labels.map((label) => widthInLetters(label) * LETTER_WIDTH), ...words.map(widthInEms));
}

function HeadRow({ chart, labelWidth }: { chart: BlockOf<'bars'>; labelWidth: number }): ReactElement {
  const { type } = useSetting();
  const head = { ...type.note, color: ink('nezumi') };
  return (
    <TaggedView
      structure={structure('TR')}
      style={{ flexDirection: 'row', borderBottomWidth: 0.4, borderBottomColor: ink('hai'), marginBottom: 3 }}
    >
      <TaggedText
        structure={structure('TH', { scope: 'Column' })}
        style={{ ...head, width: labelWidth, flexShrink: 0 }}
      >
        {chart.head[0]}
      </TaggedText>
      <TaggedText structure={structure('TH', { scope: 'Column' })} style={head}>
        {chart.head[1]}
      </TaggedText>
    </TaggedView>
  );
}

function Bar(props: {
  bar: BlockOf<'bars'>['bars'][number];
  share: number;
  labelWidth: number;
  valueWidth: number;
  space: number;
  figure?: StructureElement;
  keep: { minPresenceAhead?: number };
}): ReactElement {
  const { type, language } = useSetting();
  const { bar, share, figure } = props;
  return (
    <TaggedView
      structure={structure('TR')}
      wrap={false}
      {...props.keep}
      style={{ flexDirection: 'row', alignItems: 'center', marginVertical: props.space }}
    >
      <TaggedText
        structure={structure('TH', { scope: 'Row' })}
        style={{ ...type.small, width: props.labelWidth, flexShrink: 0, paddingRight: LABEL_GAP }}
        hyphenationPenalty={DISPLAY}
      >
        <Inlines of={bar.label} />
      </TaggedText>
      <View style={{ flexDirection: 'row', alignItems: 'center', flexGrow: 1, flexShrink: 1, flexBasis: 0 }}>
        <TaggedView
          {...(figure && { structure: figure })}
          style={{ flexGrow: share, flexBasis: 0, height: 8, backgroundColor: ink('ai') }}
        />
        <TaggedText
          structure={structure('TD')}
          style={{ ...type.smallStrong, width: props.valueWidth, paddingLeft: VALUE_GAP }}
        >
          {formatNumber(bar.value, language)}
        </TaggedText>
        <View style={{ flexGrow: 1 - share, flexBasis: 0 }} />
      </View>
    </TaggedView>
  );
}
