import type { ReactElement } from 'react';
import type { Alignment, BlockOf, TableCell } from '../../../src/model/publication/prose.ts';
import { TaggedText, TaggedView } from '../../../src/pdf/components.tsx';
import { structure } from '../../../src/pdf/structure/element.ts';
import { Caption } from './caption.tsx';
import { fitColumns, isNumeric, wantsFullWidth } from './columnWidths.ts';
import { LABEL, WHOLE_DATES } from '../../../src/pdf/text/paragraphKind.ts';
import { SourcedTable } from '../matter/blockSource.tsx';
import { Inlines } from '../text/inline.tsx';
import { widthInLetters } from '../text/letterWidths.ts';
import { isCall, widthOfCalls } from '../text/noteCalls.tsx';
import { plainText } from '../text/plainText.ts';
import { hasRowHeaders } from './rowHeaders.ts';
import { keepWithNext } from './keepWithNext.ts';
import { useSetting, type Setting } from '../text/setting.tsx';
import { ink } from '../tokens.ts';

const PADDING = 3;
const GUTTER = 8;
/** A table of no more rows stands on one page. */
const WHOLE = 12;

export interface DataTableProps {
  readonly table: BlockOf<'table'>;
  /** Parts of the width by column, where what they hold is known; else by their texts. */
  readonly shares?: readonly number[];
  /** It may head the next page, after text that follows it. */
  readonly float?: boolean;
  /** What is drawn from it, between its caption and its head. */
  readonly picture?: ReactElement;
}

/** A table of data: caption, a head that is repeated on each page, rows that no page cuts. */
export function DataTable({ table, shares: wished, float = false, picture }: DataTableProps): ReactElement {
  const { type, measure, language } = useSetting();
  const full = wantsFullWidth(table);
  const width = widthOfTable(table, measure);
  const room = { width, gutter: GUTTER, fontSize: type.small.fontSize, language };
  const { shares, scale } = fitColumns(table, room, wished);
  const columns = table.head.map((_, column) => columnOf(table, column, shares[column] ?? 0));
  const isNamed = hasRowHeaders(table);
  return (
    <SourcedTable
      id={table.id}
      sources={table.sources}
      wrap={table.rows.length > WHOLE}
      float={float}
      isFull={full}
      style={{
        marginTop: type.leading * 0.75,
        marginBottom: type.leading,
        width,
      }}
    >
      <Caption width={width}>{table.titleInlines ?? table.title}</Caption>
      {picture}
      <TaggedView
        structure={structure('THead')}
        fixed
        minPresenceAhead={1}
        style={{ borderBottomWidth: 1, borderBottomColor: ink('ai') }}
      >
        <Row cells={table.head} columns={columns} scale={scale} head />
      </TaggedView>
      <TaggedView structure={structure('TBody')}>
        {table.rows.map((row, index) => (
          <TaggedView
            key={index}
            wrap={false}
            style={{ borderBottomWidth: 0.4, borderBottomColor: ink('hai') }}
            {...keepWithNext(index, table.rows.length)}
          >
            <Row cells={row} columns={columns} scale={scale} isNamed={isNamed} />
          </TaggedView>
        ))}
      </TaggedView>
    </SourcedTable>
  );
}

/** In points. */
export function widthOfTable(table: BlockOf<'table'>, measure: Setting['measure']): number {
  return wantsFullWidth(table) ? measure.full : measure.text;
}

interface TableColumn {
  /** Part of the table's width. */
  readonly share: number;
  readonly alignment: Alignment;
  readonly isNumeric: boolean;
  /** What stays empty at its right, in points. */
  readonly gutter: number;
}

/** Numbers stand right, so that their units stand one below the other. */
function columnOf(table: BlockOf<'table'>, column: number, share: number): TableColumn {
  const numeric = isNumeric(table, column);
  const said = table.alignments[column] ?? 'left';
  const alignment = numeric && said === 'left' ? 'right' : said;
  return { share, alignment, isNumeric: numeric, gutter: gutterOf(table, column, numeric) };
}

/** Beside numbers the gutter is wider, since they stand against it, and holds their calls. */
function gutterOf(table: BlockOf<'table'>, column: number, numeric: boolean): number {
  const isLast = column === table.head.length - 1;
  if (!numeric) return isLast ? 0 : GUTTER;
  const hasCalls = table.rows.some((row) => row[column]?.children.some(isCall));
  return isLast && !hasCalls ? 0 : GUTTER * 2;
}

function Row(props: {
  cells: readonly TableCell[];
  columns: readonly TableColumn[];
  /** Part of its full size that the type is set in. */
  scale: number;
  head?: boolean;
  /** Its first cell is its header. */
  isNamed?: boolean;
}): ReactElement {
  return (
    <TaggedView structure={structure('TR')} style={{ flexDirection: 'row', paddingVertical: PADDING }}>
      {props.cells.map((cell, index) => {
        const column = props.columns[index];
        const scope = props.head ? 'Column' : props.isNamed === true && index === 0 ? 'Row' : undefined;
        return column ? (
          <Cell key={index} cell={cell} column={column} scale={props.scale} scope={scope} />
        ) : null;
      })}
    </TaggedView>
  );
}

/** A cell with fewer letters is read as one: its words are not cut. */
const SHORT = 30;

function Cell(props: {
  cell: TableCell;
  column: TableColumn;
  scale: number;
  scope: 'Column' | 'Row' | undefined;
}): ReactElement {
  const setting = useSetting();
  const { type, language } = setting;
  const { cell, column, scope } = props;
  const style = scope === 'Column' ? type.smallStrong : type.small;
  const isWhole = scope === 'Column' || widthInLetters(plainText(cell.children, language)) < SHORT;
  const fontSize = style.fontSize * props.scale;
  // Calls hang beside a number, so that they do not push its figures out of their column
  const hanging = column.isNumeric && !scope ? widthOfCalls(cell.children, setting) * fontSize : 0;
  return (
    <TaggedText
      structure={scope ? structure('TH', { scope }) : structure('TD')}
      hyphenationPenalty={isWhole || language === 'ja' ? LABEL : WHOLE_DATES}
      style={{
        ...style,
        fontSize,
        width: `${column.share * 100}%`,
        paddingRight: Math.max(0, column.gutter - hanging),
        textAlign: column.alignment,
      }}
    >
      <Inlines of={cell.children} />
    </TaggedText>
  );
}
