import { View } from '@react-pdf/renderer';
import type { ReactElement } from 'react';
import type { Language } from '../../../src/i18n/language.ts';
import type { BlockOf, Inline, TableCell } from '../../../src/model/publication/prose.ts';
import { TaggedText, TaggedView } from '../../../src/pdf/components.tsx';
import { structure } from '../../../src/pdf/structure/element.ts';
import { LABEL } from '../../../src/pdf/text/paragraphKind.ts';
import { Caption } from '../blocks/caption.tsx';
import { keepWithNext } from '../blocks/keepWithNext.ts';
import { Inlines } from '../text/inline.tsx';
import { useSetting } from '../text/setting.tsx';
import { ink } from '../tokens.ts';

/** An organigram of no more levels stands on one page. */
const WHOLE = 8;
/** The column of levels, in parts of the width. */
const LEVELS = 0.17;
/** Points: between two columns, above a box, within it, and from its edge to the line that leads to the next. */
const GUTTER = 12;
const ABOVE = 9;
const PADDING = 5;
const TO_LINE = 10;
const LINE = 0.8;

/**
 * Who stands at which level, a country a column: bodies as boxes, and a line from each to the next below. The boxes are
 * the cells of a table, so that who does not see them reads level by level.
 */
export function Organigram({ table, float }: { table: BlockOf<'table'>; float: boolean }): ReactElement {
  const { type, measure } = useSetting();
  const width = measure.full;
  return (
    <TaggedView
      structure={structure('Table')}
      wrap={table.rows.length > WHOLE}
      float={float}
      span="full"
      {...(table.id && { id: table.id })}
      style={{ marginTop: type.leading * 0.75, marginBottom: type.leading, width }}
    >
      <Caption width={width}>{table.titleInlines ?? table.title}</Caption>
      <TaggedView structure={structure('THead')} fixed minPresenceAhead={1}>
        <HeadRow cells={table.head} width={width} />
      </TaggedView>
      <TaggedView structure={structure('TBody')}>
        {table.rows.map((row, index) => (
          <TaggedView
            key={index}
            structure={structure('TR')}
            wrap={false}
            style={{ flexDirection: 'row' }}
            {...keepWithNext(index, table.rows.length)}
          >
            <Level cell={row[0]} width={width * LEVELS} />
            {table.head.slice(1).map((_, at) => (
              <Side key={at} rows={table.rows} row={index} column={at + 1} width={sideWidth(table, width)} />
            ))}
          </TaggedView>
        ))}
      </TaggedView>
    </TaggedView>
  );
}

/** Of a country's column, in points. */
function sideWidth({ head }: BlockOf<'table'>, width: number): number {
  return (width * (1 - LEVELS)) / Math.max(1, head.length - 1);
}

function HeadRow({ cells, width }: { cells: readonly TableCell[]; width: number }): ReactElement {
  const { type } = useSetting();
  const side = (width * (1 - LEVELS)) / Math.max(1, cells.length - 1);
  return (
    <TaggedView
      structure={structure('TR')}
      style={{ flexDirection: 'row', borderBottomWidth: 1, borderBottomColor: ink('ai'), paddingBottom: 3 }}
    >
      {cells.map((cell, index) => (
        <TaggedText
          key={index}
          structure={structure('TH', { scope: 'Column' })}
          hyphenationPenalty={LABEL}
          style={{
            ...type.smallStrong,
            width: index === 0 ? width * LEVELS : side,
            paddingLeft: index === 0 ? 0 : GUTTER,
          }}
        >
          <Inlines of={cell.children} />
        </TaggedText>
      ))}
    </TaggedView>
  );
}

function Level({ cell, width }: { cell: TableCell | undefined; width: number }): ReactElement {
  const { type } = useSetting();
  return (
    <TaggedText
      structure={structure('TH', { scope: 'Row' })}
      hyphenationPenalty={LABEL}
      style={{ ...type.small, color: ink('nezumi'), width, paddingTop: ABOVE + PADDING }}
    >
      <Inlines of={cell?.children ?? []} />
    </TaggedText>
  );
}

/** A body in its box, or what is said where there is none, beside the line that goes on to the next body below. */
function Side(props: {
  rows: readonly (readonly TableCell[])[];
  row: number;
  column: number;
  width: number;
}): ReactElement {
  const { type, language } = useSetting();
  const { rows, row, column, width } = props;
  const cell = rows[row]?.[column];
  const box = isBody(cell);
  const isBelow = rows.slice(0, row).some((cells) => isBody(cells[column]));
  const leadsOn = rows.slice(row + 1).some((cells) => isBody(cells[column]));
  const line = {
    position: 'absolute',
    left: GUTTER + TO_LINE,
    width: LINE,
    backgroundColor: ink('ai'),
  } as const;
  return (
    <View style={{ width, paddingLeft: GUTTER, paddingTop: ABOVE }}>
      {isBelow && (box || leadsOn) ? (
        <View style={{ ...line, top: 0, ...(box ? { height: ABOVE } : { bottom: 0 }) }} />
      ) : null}
      <View
        style={{
          flexGrow: 1,
          padding: PADDING,
          ...(box
            ? { borderWidth: LINE, borderColor: ink('ai'), backgroundColor: ink('neri') }
            : { paddingLeft: TO_LINE + PADDING * 2, paddingRight: 0 }),
        }}
      >
        <TaggedText
          structure={structure('TD')}
          // Said in points: a word that nothing parts is cut at a width that is known
          style={{
            ...type.small,
            width: width - GUTTER - (box ? 2 * (PADDING + LINE) : TO_LINE + PADDING * 2),
            ...(!box && { color: ink('nezumi') }),
          }}
        >
          <Inlines of={box ? namedApart(cell?.children ?? [], language) : (cell?.children ?? [])} />
        </TaggedText>
      </View>
    </View>
  );
}

/** Between a name and what is said of it without a sign, Japanese leaves a square: a word space is hardly seen there. */
export function namedApart(children: readonly Inline[], language: Language): readonly Inline[] {
  const [name, said, ...rest] = children;
  if (language !== 'ja' || name?.kind !== 'strong' || said?.kind !== 'text') return children;
  return [name, { ...said, text: said.text.replace(/^ +/, '\u3000') }, ...rest];
}

/** The name of a body is its first words, in bold. */
function isBody(cell: TableCell | undefined): boolean {
  return cell?.children[0]?.kind === 'strong';
}
