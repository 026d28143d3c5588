import type { ReactElement } from 'react';
import { monthName } from '../../../../src/i18n/dates.ts';
import { monthsIn, readMonths, type MonthRange } from '../../../../src/model/publication/monthsOfYear.ts';
import type { BlockOf, TableCell } from '../../../../src/model/publication/prose.ts';
import { TaggedView } from '../../../../src/pdf/components.tsx';
import { structure } from '../../../../src/pdf/structure/element.ts';
import { BesideFigure } from '../besideFigure.tsx';
import { DataTable, widthOfTable } from '../../blocks/dataTable.tsx';
import { plainText } from '../../text/plainText.ts';
import { useSetting, type Setting } from '../../text/setting.tsx';
import { YearWheel, type WheelYear } from './yearWheel.tsx';

/** What each side does when: a wheel with the years of both and the numbers of the rows, then the rows. */
export function YearChart({ table, float }: { table: BlockOf<'table'>; float: boolean }): ReactElement {
  const setting = useSetting();
  const { language } = setting;
  const rows = table.rows.map(([first]) => readMonths(plainText(first?.children ?? [], language)));
  const years = yearsOf(table, setting);
  const alternative = setting.translate('year.alternative', {
    years: years
      .map(({ name, months }) => name + setting.translate('punctuation.colon') + months)
      .join(setting.translate('punctuation.semicolon')),
  });
  const figure = structure('Figure', { alternative, opaque: true });
  const worded = table.rows.map(([, ...cells], index) => [nameOf(rows[index], index, setting), ...cells]);
  const inWords = { ...table, rows: worded };
  const width = widthOfTable(inWords, setting.measure);
  return (
    <BesideFigure figure={figure} width={width} float={float}>
      <DataTable
        table={inWords}
        picture={
          <TaggedView structure={figure} style={{ width, marginTop: 2, marginBottom: 6 }}>
            <YearWheel years={years} rows={rows} width={width} />
          </TaggedView>
        }
      />
    </BesideFigure>
  );
}

function yearsOf(table: BlockOf<'table'>, setting: Setting): WheelYear[] {
  return (table.yearsBegin ?? []).map((begin, index) => ({
    begin,
    name: plainText(table.head[index + 1]?.children ?? [], setting.language),
    months: monthsInWords({ first: begin, last: ((begin + 10) % 12) + 1 }, setting),
  }));
}

/** `1 Avril`, `2 Mai à juin` */
function nameOf(months: MonthRange | undefined, index: number, setting: Setting): TableCell {
  const words = months ? monthsInWords(months, setting) : '';
  const [first = ''] = words;
  const name = first.toLocaleUpperCase(setting.language) + words.slice(first.length);
  return {
    children: [
      { kind: 'strong', children: [{ kind: 'text', text: String(index + 1) }] },
      { kind: 'text', text: `\u2002${name}` },
    ],
  };
}

function monthsInWords(months: MonthRange, { translate, language }: Setting): string {
  const first = monthName(months.first, language);
  if (monthsIn(months).length === 1) return first;
  return translate('year.months', { first, last: monthName(months.last, language) });
}
