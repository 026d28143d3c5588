import { View } from '@react-pdf/renderer';
import type { ReactElement } from 'react';
import type { Alignment, BlockOf, TableCell } from '../../../src/model/publication/prose.ts';
import { TaggedText, TaggedView } from '../../../src/pdf/components.tsx';
import { structure } from '../../../src/pdf/structure/element.ts';
import { Caption } from './caption.tsx';
import { columnShares, fitColumns, wantsFullWidth } from './columnWidths.ts';
import { Inlines } from '../text/inline.tsx';
import { hasRowHeaders } from './rowHeaders.ts';
import { keepWithNext } from './keepWithNext.ts';
import { useSetting } from '../text/setting.tsx';
import { ink } from '../tokens.ts';

const PADDING = 3;
const GUTTER = 8;
/** Lines of a caption, a head and two rows: React-PDF would part a caption from its table, since it is the first in it. */
const START = 6;

export interface DataTableProps {
  readonly table: BlockOf<'table'>;
  /** Parts of the width by column, where what they hold is known; else by their texts. */
  readonly shares?: readonly number[];
}

/** A table of data: caption, a head that is repeated on each page, rows that no page cuts. */
export function DataTable({ table, shares: wished = columnShares(table) }: DataTableProps): ReactElement {
  const { type, measure } = useSetting();
  const full = wantsFullWidth(table);
  const width = full ? measure.full : measure.text;
  const { shares, scale } = fitColumns(table, wished, {
    width,
    gutter: GUTTER,
    fontSize: type.small.fontSize,
  });
  const isNamed = hasRowHeaders(table);
  return (
    <>
      <View minPresenceAhead={type.leading * START} />
      <TaggedView
        structure={structure('Table')}
        {...(table.id && { id: table.id })}
        {...(full && { span: 'full' as const })}
        style={{
          marginTop: type.leading * 0.75,
          marginBottom: type.leading,
          width,
        }}
      >
        <Caption>{table.titleInlines ?? table.title}</Caption>
        <TaggedView
          structure={structure('THead')}
          fixed
          style={{ borderBottomWidth: 1, borderBottomColor: ink('ai') }}
        >
          <Row cells={table.head} shares={shares} scale={scale} alignments={table.alignments} head />
        </TaggedView>
        <TaggedView structure={structure('TBody')}>
          {table.rows.map((row, index) => (
            <TaggedView
              key={index}
              wrap={false}
              style={{ borderBottomWidth: 0.4, borderBottomColor: ink('hai') }}
              {...keepWithNext(index, table.rows.length, type.leading)}
            >
              <Row
                cells={row}
                shares={shares}
                scale={scale}
                alignments={table.alignments}
                isNamed={isNamed}
              />
            </TaggedView>
          ))}
        </TaggedView>
      </TaggedView>
    </>
  );
}

function Row(props: {
  cells: readonly TableCell[];
  shares: readonly number[];
  /** Part of its full size that the type is set in. */
  scale: number;
  alignments: readonly Alignment[];
  head?: boolean;
  /** Its first cell is its header. */
  isNamed?: boolean;
}): ReactElement {
  const { type } = useSetting();
  const style = props.head ? type.smallStrong : type.small;
  return (
    <TaggedView structure={structure('TR')} style={{ flexDirection: 'row', paddingVertical: PADDING }}>
      {props.cells.map((cell, column) => {
        const isName = props.isNamed === true && column === 0;
        const scope = props.head ? 'Column' : isName ? 'Row' : undefined;
        const role = scope ? structure('TH', { scope }) : structure('TD');
        const last = column === props.cells.length - 1;
        return (
          <TaggedText
            key={column}
            structure={role}
            style={{
              ...style,
              fontSize: style.fontSize * props.scale,
              width: `${(props.shares[column] ?? 0) * 100}%`,
              paddingRight: last ? 0 : GUTTER,
              textAlign: props.alignments[column] ?? 'left',
            }}
          >
            <Inlines of={cell.children} />
          </TaggedText>
        );
      })}
    </TaggedView>
  );
}
