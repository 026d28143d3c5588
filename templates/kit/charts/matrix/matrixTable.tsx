import type { ReactElement } from 'react';
import type { BlockOf, TableCell } from '../../../../src/model/publication/prose.ts';
import { TaggedText, TaggedView } from '../../../../src/pdf/components.tsx';
import { structure } from '../../../../src/pdf/structure/element.ts';
import { LABEL } from '../../../../src/pdf/text/paragraphKind.ts';
import { Caption } from '../../blocks/caption.tsx';
import { keepWithNext } from '../../blocks/keepWithNext.ts';
import { SourcedTable } from '../../matter/blockSource.tsx';
import { Inlines } from '../../text/inline.tsx';
import { plainText } from '../../text/plainText.ts';
import { useSetting } from '../../text/setting.tsx';
import { type TypeStyle } from '../../tokens.ts';
import { Mark, MatrixHead, rowRule } from './marks.tsx';

/** A matrix of no more rows stands on one page, as a table does; a longer one says its head again where it goes on. */
const WHOLE = 12;
/** Its lines are as close as their letters let them. */
const CLOSE = 1.22;
/** Columns of dots are no wider than this, and together take no more than their share of the measure. */
const WIDEST_COLUMN = 30;
const SHARE_OF_DOTS = 0.6;
/** Between the rule of the head and the first row, in points: letters that fill their square would touch it. */
const BELOW_RULE = 1.5;

/** Rows by what they have: a dot where a cell is marked. */
export function MatrixTable({ table, float }: { table: BlockOf<'table'>; float: boolean }): ReactElement {
  const { type, measure, language } = useSetting();
  const labels = table.head.slice(1).map(({ children }) => plainText(children, language));
  const column = Math.min(WIDEST_COLUMN, (measure.text * SHARE_OF_DOTS) / Math.max(1, labels.length));
  const style = { ...type.small, lineHeight: CLOSE };
  return (
    <SourcedTable
      id={table.id}
      sources={table.sources}
      wrap={table.rows.length > WHOLE}
      float={float}
      style={{ marginTop: type.leading * 0.75, marginBottom: type.leading, width: measure.text }}
    >
      <Caption width={measure.text}>{table.titleInlines ?? table.title}</Caption>
      <TaggedView
        structure={structure('THead')}
        fixed
        minPresenceAhead={1}
        style={{ paddingBottom: BELOW_RULE }}
      >
        <MatrixHead
          labels={labels}
          column={column}
          style={type.small}
          wrap={false}
          before={<Name cell={table.head[0]} scope="Column" style={type.smallStrong} />}
        />
      </TaggedView>
      <TaggedView structure={structure('TBody')}>
        {table.rows.map(([name, ...cells], index) => (
          <TaggedView
            key={index}
            structure={structure('TR')}
            wrap={false}
            style={{ flexDirection: 'row', alignItems: 'center', ...rowRule(index) }}
            {...keepWithNext(index, table.rows.length)}
          >
            <Name cell={name} scope="Row" style={style} />
            {labels.map((label, at) => (
              <Mark
                key={at}
                says={isMarked(cells[at], language) ? label : undefined}
                width={column}
                style={style}
              />
            ))}
          </TaggedView>
        ))}
      </TaggedView>
    </SourcedTable>
  );
}

function isMarked(cell: TableCell | undefined, language: Parameters<typeof plainText>[1]): boolean {
  return cell !== undefined && plainText(cell.children, language).trim() !== '';
}

function Name(props: {
  cell: TableCell | undefined;
  scope: 'Row' | 'Column';
  style: TypeStyle;
}): ReactElement {
  const { cell, scope, style } = props;
  return (
    <TaggedText
      structure={structure('TH', { scope })}
      hyphenationPenalty={LABEL}
      style={{
        ...style,
        flexGrow: 1,
        flexShrink: 1,
        flexBasis: 0,
        paddingRight: 6,
      }}
    >
      <Inlines of={cell?.children ?? []} />
    </TaggedText>
  );
}
