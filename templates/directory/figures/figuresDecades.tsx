import type { ReactElement } from 'react';
import { formatNumber } from '../../../src/i18n/numbers.ts';
import { countByDecade, countByYear, type DecadeCount } from '../../../src/model/directory/counts.ts';
import type { BlockOf, TableCell } from '../../../src/model/publication/prose.ts';
import { DataTable } from '../../kit/blocks/dataTable.tsx';
import { DecadeChart } from '../../kit/charts/decadeChart.tsx';
import { useSetting, type Setting } from '../../kit/text/setting.tsx';
import { FigureBlock, type FigureData } from './figureBlock.tsx';
import { leadersHeadline } from './headlines.ts';

/** Links by the decade of their act, from the first to the edition's; those without a date are told apart. */
export function DecadesFigure({ partnerships, until }: FigureData & { until: number }): ReactElement | null {
  const setting = useSetting();
  const { translate, measure } = setting;
  const { decades, undated } = countByDecade(partnerships, until);
  const { years } = countByYear(partnerships);
  if (years.length === 0) return null;
  const headline = leadersHeadline(
    'figures.decades',
    { counts: decades, nameOf: ({ decade }) => String(decade), total: partnerships.length - undated },
    setting,
  );
  const undatedNote = undated > 0 ? translate('figures.undated', { count: undated }) : '';
  return (
    <FigureBlock
      id="chiffres-decennies"
      headline={headline}
      note={translate('figures.dated', { undated: undatedNote }).trim()}
    >
      <DecadeChart
        decades={decades}
        years={years}
        undated={undated}
        undatedLabel={translate('figures.undatedColumn')}
        width={measure.text}
      />
      <DataTable table={tableOf(decades, undated, setting)} />
    </FigureBlock>
  );
}

/** Decades across, so that columns stand under those of the chart; acts, then acts since the beginning. */
function tableOf(
  decades: readonly DecadeCount[],
  undated: number,
  { translate, language }: Setting,
): BlockOf<'table'> {
  const number = (value: number): string => formatNumber(value, language);
  const counts = [...decades.map(({ count }) => count), ...(undated > 0 ? [undated] : [])];
  let sum = 0;
  const running = counts.map((count) => number((sum += count)));
  const names = [
    ...decades.map(({ decade }) => String(decade)),
    ...(undated > 0 ? [translate('figures.undatedColumn')] : []),
  ];
  return {
    kind: 'table',
    title: translate('chart.byDecade'),
    alignments: ['left', ...names.map(() => 'right' as const)],
    head: cells([translate('overview.decade'), ...names]),
    rows: [
      cells([translate('figures.links'), ...counts.map(number)]),
      cells([translate('figures.running'), ...running]),
    ],
  };
}

function cells(texts: readonly string[]): TableCell[] {
  return texts.map((text) => ({ children: [{ kind: 'text', text }] }));
}
