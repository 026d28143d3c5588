import { View } from '@react-pdf/renderer';
import type { ReactElement } from 'react';
import { formatNumber, formatPercentage } from '../../../src/i18n/numbers.ts';
import type { BlockOf, TableCell } from '../../../src/model/publication/prose.ts';
import { TaggedText, TaggedView } from '../../../src/pdf/components.tsx';
import { structure } from '../../../src/pdf/structure/element.ts';
import { BesideFigure } from './besideFigure.tsx';
import { DataTable, widthOfTable } from '../blocks/dataTable.tsx';
import { useSetting } from '../text/setting.tsx';
import { ink, type InkName } from '../tokens.ts';
import { titleOfBars } from './barChart.tsx';
import { wordsOfParts } from './chartWords.ts';

/** Points: the bar, and the least width of a part whose number stands in it. */
const HEIGHT = 17;
const LEAST_FOR_NUMBER = 10;
/** Grounds of the parts and what their numbers are set in, in turn: they differ in grey too. */
const GROUNDS: readonly (readonly [ground: InkName, number: InkName])[] = [
  ['ai', 'shiro'],
  ['suna', 'sumi'],
  ['asagi', 'sumi'],
  ['hai', 'sumi'],
];

/** A whole and its parts: one bar with a number in each part, and below it the table that says them. */
export function PartsChart({ chart, float }: { chart: BlockOf<'bars'>; float: boolean }): ReactElement {
  const setting = useSetting();
  const { translate, language, measure } = setting;
  const total = chart.bars.reduce((sum, { value }) => sum + Math.max(0, value), 0);
  const decimals = chart.bars.every(({ value }) => isWhole((value / total) * 100)) ? 0 : 1;
  const figure = structure('Figure', { alternative: wordsOfParts(chart, setting), opaque: true });
  const share = (value: number): string =>
    total > 0 ? formatPercentage(value / total, language, decimals) : translate('chart.noShare');
  const table: BlockOf<'table'> = {
    kind: 'table',
    ...(chart.id && { id: chart.id }),
    ...(chart.sources && { sources: chart.sources }),
    title: chart.title,
    titleInlines: titleOfBars(chart, translate),
    alignments: ['left', 'right', 'right'],
    headers: 'rows',
    head: [...chart.head, translate('chart.share')].map(textCell),
    rows: chart.bars.map(({ label, value }, index) => [
      { children: [{ kind: 'strong', children: [text(String(index + 1))] }, text('\u2002'), ...label] },
      textCell(formatNumber(value, language)),
      textCell(share(value)),
    ]),
  };
  const width = widthOfTable(table, measure);
  return (
    <BesideFigure figure={figure} width={width} float={float}>
      <DataTable
        table={table}
        picture={
          <TaggedView structure={figure} style={{ flexDirection: 'row', width, marginBottom: 4 }}>
            {chart.bars.map(({ value }, index) => (
              <Part key={index} index={index} width={total > 0 ? (width * Math.max(0, value)) / total : 0} />
            ))}
          </TaggedView>
        }
      />
    </BesideFigure>
  );
}

/** Whole percents, be they off by what a computer loses: with rounded ones, the parts would not make a hundred. */
function isWhole(percent: number): boolean {
  return Math.abs(percent - Math.round(percent)) < 1e-6;
}

function Part({ index, width }: { index: number; width: number }): ReactElement {
  const { type } = useSetting();
  const [ground, number] = GROUNDS[index % GROUNDS.length] ?? ['hai', 'sumi'];
  return (
    <View
      style={{
        width,
        height: HEIGHT,
        justifyContent: 'center',
        backgroundColor: ink(ground),
        borderLeftWidth: index > 0 && width > 1 ? 0.8 : 0,
        borderLeftColor: ink('shiro'),
      }}
    >
      {width >= LEAST_FOR_NUMBER ? (
        <TaggedText style={{ ...type.smallStrong, color: ink(number), textAlign: 'center' }}>
          {String(index + 1)}
        </TaggedText>
      ) : null}
    </View>
  );
}

function text(written: string): { kind: 'text'; text: string } {
  return { kind: 'text', text: written };
}

function textCell(written: string): TableCell {
  return { children: [text(written)] };
}
