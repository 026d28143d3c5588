import { View } from '@react-pdf/renderer';
import type { ReactElement } from 'react';
import { InlineText, TaggedText, TaggedView } from '../../../../src/pdf/components.tsx';
import { structure } from '../../../../src/pdf/structure/element.ts';
import { LABEL } from '../../../../src/pdf/text/paragraphKind.ts';
import { habitsOf } from '../../../locales/texts.ts';
import { downwardCells, heightOfCells } from '../../downwardLine.tsx';
import { Phrase } from '../../text/inline.tsx';
import { widthInEms } from '../../text/letterWidths.ts';
import { useSetting } from '../../text/setting.tsx';
import { DownwardHead } from './downwardHead.tsx';
import { ink, leadingOf, type TypeStyle } from '../../tokens.ts';

/** Between the names of columns, which stand upright, and the rule below them; points. */
const ABOVE_RULE = 3;

/** How high a head must be for names that stand upright, in points. */
function heightOfHeads(labels: readonly string[], { fontSize }: Pick<TypeStyle, 'fontSize'>): number {
  const lines = labels.flatMap((label) => label.split('\n'));
  return Math.max(0, ...lines.map((line) => widthInEms(line) * fontSize)) + ABOVE_RULE;
}

/**
 * A name on two lines, parted at the space, or before the number, that makes them most alike: where their column holds
 * two, a head is lower.
 */
export function onTwoLines(label: string): string {
  const parts = [...label.matchAll(/ |(?<=\p{L}|ー)(?=\d)/gu)].map(
    ({ index, 0: { length } }) => [label.slice(0, index), label.slice(index + length)] as const,
  );
  const longer = (pair: readonly string[]): number => Math.max(...pair.map(widthInEms));
  const [best] = parts.sort((a, b) => longer(a) - longer(b));
  return best ? best.join('\n') : label;
}

interface UprightHeadProps {
  readonly label: string;
  /** Points. */
  readonly width: number;
  readonly height: number;
  readonly style: TypeStyle;
}

/** The name of a column, upright: from its foot, or from its head, as the language's spines have it. */
function UprightHead({ label, width, height, style }: UprightHeadProps): ReactElement {
  const { language } = useSetting();
  const upwards = habitsOf(language).spine === 'up';
  const thick = leadingOf(style) * label.split('\n').length;
  return (
    <View style={{ width, height }}>
      <View
        style={{
          position: 'absolute',
          top: upwards ? height - ABOVE_RULE : 0,
          left: width / 2 + (upwards ? -thick / 2 : thick / 2),
          width: height - ABOVE_RULE,
          transform: `rotate(${upwards ? -90 : 90}deg)`,
          transformOrigin: '0 0',
        }}
      >
        <TaggedText
          structure={structure('TH', { scope: 'Column' })}
          hyphenationPenalty={LABEL}
          style={{ ...style, textAlign: upwards ? 'left' : 'right' }}
        >
          <Phrase>{label}</Phrase>
        </TaggedText>
      </View>
    </View>
  );
}

interface MatrixHeadProps {
  /** Of the columns of dots. */
  readonly labels: readonly string[];
  /** Of such a column, in points. */
  readonly column: number;
  readonly style: TypeStyle;
  /** Heads of the columns before and after them. */
  readonly before: ReactElement;
  readonly after?: ReactElement;
  /** Says that a page never parts it, to a table that parts. */
  readonly wrap?: false;
}

/** The head of a matrix: as high as the longest of its upright names, over a rule. */
export function MatrixHead({ column, style, before, after, ...rest }: MatrixHeadProps): ReactElement {
  const holdsTwoLines = leadingOf(style) * 2 <= column;
  const labels = holdsTwoLines ? rest.labels.map(onTwoLines) : rest.labels;
  const downward = rest.labels.map((label) => downwardCells(label, column / style.fontSize) ?? []);
  const runsDown = downward.every((cells) => cells.length > 0);
  const height = runsDown
    ? Math.max(0, ...downward.map((cells) => heightOfCells(cells, style))) + ABOVE_RULE
    : heightOfHeads(labels, style);
  return (
    <TaggedView
      structure={structure('TR')}
      {...(rest.wrap === false && { wrap: false })}
      style={{
        flexDirection: 'row',
        alignItems: 'flex-end',
        height,
        borderBottomWidth: 1,
        borderBottomColor: ink('ai'),
      }}
    >
      {before}
      {labels.map((label, index) =>
        runsDown ? (
          <DownwardHead
            key={index}
            label={rest.labels[index] ?? label}
            cells={downward[index] ?? []}
            width={column}
            height={height}
            above={ABOVE_RULE}
            style={style}
          />
        ) : (
          <UprightHead key={index} label={label} width={column} height={height} style={style} />
        ),
      )}
      {after}
    </TaggedView>
  );
}

const DOT = '●';

interface MarkProps {
  /** What the dot says; nothing where there is none. */
  readonly says: string | undefined;
  /** Points. */
  readonly width: number;
  readonly style: TypeStyle;
}

/** A cell of a matrix: drawn as a dot, read as what its column is called. */
export function Mark({ says, width, style }: MarkProps): ReactElement {
  return (
    <TaggedText
      structure={structure('TD')}
      style={{ ...style, width, textAlign: 'center', color: ink('ai') }}
    >
      {says === undefined ? (
        ''
      ) : (
        <InlineText structure={structure('Span', { actualText: says })}>{DOT}</InlineText>
      )}
    </TaggedText>
  );
}

/** Between the letters of a row and the rule below them, in points. */
export const ROW_SPACE = 1;

/** How a row ends: every fifth with a rule a little heavier, in one ink, clear of its letters. The eye keeps its row. */
export function rowRule(index: number): {
  borderBottomWidth: number;
  borderBottomColor: string;
  paddingBottom: number;
} {
  const isGroup = (index + 1) % 5 === 0;
  return { borderBottomWidth: isGroup ? 0.5 : 0.25, borderBottomColor: ink('hai'), paddingBottom: ROW_SPACE };
}
