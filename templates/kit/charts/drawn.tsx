import type { ReactElement } from 'react';
import type { BlockOf } from '../../../src/model/publication/prose.ts';
import { DataTable } from '../blocks/dataTable.tsx';
import { BarChart } from './barChart.tsx';
import { ColumnChart } from './columnChart.tsx';
import { MatrixTable } from './matrix/matrixTable.tsx';
import { Organigram } from './organigram.tsx';
import { PartsChart } from './partsChart.tsx';
import { YearChart } from './year/yearChart.tsx';

/** A table of the text, drawn as its author asks. */
export function DrawnTable(props: { table: BlockOf<'table'>; float: boolean }): ReactElement {
  switch (props.table.drawnAs) {
    case 'matrix':
      return <MatrixTable {...props} />;
    case 'organigram':
      return <Organigram {...props} />;
    case 'year':
      return <YearChart {...props} />;
    case undefined:
      return <DataTable {...props} />;
  }
}

/** Numbers of the text, likewise. */
export function DrawnBars(props: { chart: BlockOf<'bars'>; float: boolean }): ReactElement {
  switch (props.chart.drawnAs) {
    case 'columns':
      return <ColumnChart {...props} />;
    case 'parts':
      return <PartsChart {...props} />;
    case undefined:
      return <BarChart {...props} />;
  }
}
