import { View } from '@react-pdf/renderer';
import type { ReactElement, ReactNode } from 'react';
import { formatNumber } from '../../../src/i18n/numbers.ts';
import type { BlockOf } from '../../../src/model/publication/prose.ts';
import { TaggedText, TaggedView } from '../../../src/pdf/components.tsx';
import { structure } from '../../../src/pdf/structure/element.ts';
import { DISPLAY } from '../../../src/pdf/text/paragraphKind.ts';
import { Caption } from '../blocks/caption.tsx';
import { SourcedTable } from '../matter/blockSource.tsx';
import { Inlines, Phrase } from '../text/inline.tsx';
import { widthInEms } from '../text/letterWidths.ts';
import { plainText } from '../text/plainText.ts';
import { useSetting, type Setting } from '../text/setting.tsx';
import { ink, leadingOf } from '../tokens.ts';
import { BesideFigure } from './besideFigure.tsx';
import { BarChart, titleOfBars } from './barChart.tsx';
import { wordsOfBars } from './chartWords.ts';

/** Points: the highest column, and what lies between the label of one and of the next. */
const HEIGHT = 84;
const LABEL_GAP = 5;
/** Part of its room that a column takes. */
const COLUMN = 0.62;

/**
 * Numbers along time: upright columns, each with its figure above and its name below; as bars where the names have no
 * room side by side. Names and figures are the cells of a table, so that who does not see it reads the same data.
 */
export function ColumnChart({ chart, float }: { chart: BlockOf<'bars'>; float: boolean }): ReactElement {
  const setting = useSetting();
  const { type, measure, translate } = setting;
  const fit = [measure.text, measure.full].map((width) => fitUpright(chart, width, setting)).find(Boolean);
  if (!fit) return <BarChart chart={chart} float={float} />;
  const highest = Math.max(1, ...chart.bars.map(({ value }) => value));
  const figure = structure('Figure', { alternative: wordsOfBars(chart, setting), opaque: true });
  const head = { ...type.note, color: ink('nezumi') };
  return (
    <BesideFigure figure={figure} width={fit.width} float={float}>
      <SourcedTable
        id={chart.id}
        sources={chart.sources}
        wrap={false}
        float={float}
        isFull={fit.width > measure.text}
        style={{ marginTop: type.leading * 0.75, marginBottom: type.leading, width: fit.width }}
      >
        <Caption width={fit.width}>{titleOfBars(chart, translate)}</Caption>
        <View style={{ flexDirection: 'row', alignItems: 'flex-start' }}>
          <Strip
            width={fit.head}
            name={
              <TaggedText structure={structure('TH', { scope: 'Column' })} style={{ ...head, marginTop: 2 }}>
                <Phrase>{chart.head[0]}</Phrase>
              </TaggedText>
            }
          >
            <TaggedText
              structure={structure('TH', { scope: 'Column' })}
              style={{ ...head, marginBottom: HEIGHT }}
            >
              <Phrase>{chart.head[1]}</Phrase>
            </TaggedText>
          </Strip>
          {chart.bars.map((bar, index) => (
            <Strip key={index} width={fit.room} name={<Name bar={bar} />} isColumn>
              <TaggedText structure={structure('TD')} style={{ ...type.smallStrong, textAlign: 'center' }}>
                {formatNumber(bar.value, setting.language)}
              </TaggedText>
              <TaggedView
                structure={figure}
                style={{
                  width: fit.room * COLUMN,
                  marginHorizontal: (fit.room * (1 - COLUMN)) / 2,
                  height: (HEIGHT * Math.max(0, bar.value)) / highest,
                  backgroundColor: ink('ai'),
                }}
              />
            </Strip>
          ))}
        </View>
      </SourcedTable>
    </BesideFigure>
  );
}

type BarOf = BlockOf<'bars'>['bars'][number];

function Name({ bar }: { bar: BarOf }): ReactElement {
  const { type } = useSetting();
  return (
    <TaggedText
      structure={structure('TH', { scope: 'Row' })}
      hyphenationPenalty={DISPLAY}
      style={{ ...type.note, textAlign: 'center', marginTop: 2, paddingHorizontal: LABEL_GAP / 2 }}
    >
      <Inlines of={bar.label} />
    </TaggedText>
  );
}

/** A row of the table that stands upright: its name is read first, and stands below. */
function Strip(props: {
  width: number;
  name: ReactElement;
  isColumn?: true;
  children: ReactNode;
}): ReactElement {
  const { type } = useSetting();
  const rule = { borderBottomWidth: 0.6, borderBottomColor: ink('sumi') };
  return (
    <TaggedView structure={structure('TR')} style={{ width: props.width, flexDirection: 'column-reverse' }}>
      {props.name}
      <View
        style={{
          height: HEIGHT + leadingOf(type.smallStrong) + 2,
          justifyContent: 'flex-end',
          ...(props.isColumn && rule),
        }}
      >
        {props.children}
      </View>
    </TaggedView>
  );
}

interface UprightFit {
  /** Points: the whole, the names of the table's columns, the room of each column. */
  readonly width: number;
  readonly head: number;
  readonly room: number;
}

/** Columns in a width, where no word of a name is wider than its room and no figure than its column's. */
export function fitUpright(
  { head, bars }: Pick<BlockOf<'bars'>, 'head' | 'bars'>,
  width: number,
  { type, language }: Pick<Setting, 'type' | 'language'>,
): UprightFit | undefined {
  const note = type.note.fontSize;
  const headWidth = Math.max(...head.map((text) => widthInEms(text))) * note + LABEL_GAP;
  const room = (width - headWidth) / Math.max(1, bars.length);
  const words = bars.flatMap(({ label }) => wordsOf(plainText(label, language)));
  const figures = bars.map(({ value }) => formatNumber(value, language));
  const widest = Math.max(
    ...words.map((word) => widthInEms(word) * note),
    ...figures.map((figure) => widthInEms(figure) * type.smallStrong.fontSize),
  );
  return bars.length > 0 && widest + LABEL_GAP <= room ? { width, head: headWidth, room } : undefined;
}

/** What no line parts: words, and of a text without blanks some characters together. */
function wordsOf(text: string): string[] {
  return text.split(/\s/).flatMap((word) => word.match(/[\u2e80-\uffef]{1,6}|[^\u2e80-\uffef]+/g) ?? []);
}
