import { View } from '@react-pdf/renderer';
import type { ReactElement } from 'react';
import { InlineText, TaggedText, TaggedView } from '../../src/pdf/components.tsx';
import { structure, type StructureElement } from '../../src/pdf/structure/element.ts';
import { LABEL } from '../../src/pdf/text/paragraphKind.ts';
import { isJapanese } from '../../src/typography/japanese/characterClasses.ts';
import type { TypeStyle } from './tokens.ts';
import { Phrase } from './text/inline.tsx';
import { widthInEms } from './text/letterWidths.ts';

/** From one character to the next below it, in parts of its size: they stand solid (JLReq 2.4.2). */
const CELL = 1.06;
/** Forms of long signs, brackets and small kana for lines that run down (JLReq 3.1.2). */
const DOWNWARD = ['vert'];
/** Before and behind turned letters together, in ems: their width is known no better (JLReq 3.2.6). */
const GAPS = 0.25;

/**
 * The characters of a Japanese name, one below the other; a number with its counter stands level in one of them
 * (JLReq 3.2.5, 縦中横). Undefined where the name holds other writing, or a number is too wide.
 * @param widest of a number, in ems
 */
export function downwardCells(label: string, widest: number): string[] | undefined {
  const cells = label.match(/\d+年?|\S/gu) ?? [];
  const stands = (cell: string): boolean =>
    /^\d/.test(cell) ? widthInEms(cell) <= widest : isJapanese(cell) && !/\p{Script=Latin}/u.test(cell);
  return cells.length > 0 && cells.every(stands) ? cells : undefined;
}

/** How high these characters stand, in points. */
export function heightOfCells(cells: readonly string[], { fontSize }: Pick<TypeStyle, 'fontSize'>): number {
  return cells.length * fontSize * CELL;
}

/** A part of a line that runs down: characters that stand upright, or letters that lie turned to the right. */
export type DownwardRun =
  | { readonly kind: 'upright'; readonly cells: readonly string[] }
  | { readonly kind: 'turned'; readonly letters: string };

/**
 * A text as a line that runs down: Japanese upright; words in other letters turned (JLReq 2.3.1); a number that fits
 * level in one square, one that does not with its digits one below the other (JLReq 3.2.5).
 * @param widest of a number, in ems
 */
export function downwardRuns(text: string, widest: number): DownwardRun[] {
  const parts = text.match(/[^\s\u2e80-\uffff][^\u2e80-\uffff]*(?<=\S)|\S/gu) ?? [];
  const runs: DownwardRun[] = [];
  for (const part of parts) {
    const cells = /^\d+$/.test(part) && widthInEms(part) > widest ? [...part] : downwardCells(part, widest);
    const last = runs.at(-1);
    if (!cells) runs.push({ kind: 'turned', letters: part });
    else if (last?.kind === 'upright') runs.splice(-1, 1, { ...last, cells: [...last.cells, ...cells] });
    else runs.push({ kind: 'upright', cells });
  }
  return runs;
}

const UPRIGHT = { lineHeight: CELL, textAlign: 'center', fontFeatureSettings: DOWNWARD } as const;

/** A mark at the edge of a line loses its blank; here the blank lies above or below, and the mark stays in its square. */
function linesOf(cells: readonly string[]): string {
  return cells.map((cell) => `\u200b${cell}\u200b`).join('\n');
}

interface UprightFurnitureProps {
  readonly cells: readonly string[];
  readonly style: TypeStyle & { readonly color?: string };
}

/** The same as furniture of a page, which nobody is read. */
export function UprightFurniture({ cells, style }: UprightFurnitureProps): ReactElement {
  return (
    <TaggedText artifact="Header" hyphenationPenalty={LABEL} style={{ ...style, ...UPRIGHT }}>
      {linesOf(cells)}
    </TaggedText>
  );
}

interface UprightCellsProps {
  readonly element: StructureElement;
  /** What they are read as. */
  readonly text: string;
  readonly cells: readonly string[];
  readonly style: TypeStyle & { readonly color?: string };
}

/** Characters one below the other, each in the middle of its square; read as their text. */
export function UprightCells({ element, text, cells, style }: UprightCellsProps): ReactElement {
  return (
    <TaggedText structure={element} hyphenationPenalty={LABEL} style={{ ...style, ...UPRIGHT }}>
      <InlineText structure={structure('Span', { actualText: text })}>
        <Phrase>{linesOf(cells)}</Phrase>
      </InlineText>
    </TaggedText>
  );
}

interface DownwardLineProps {
  readonly runs: readonly DownwardRun[];
  /** Of the line, in points. */
  readonly width: number;
  readonly style: TypeStyle & { readonly color?: string };
}

/** A paragraph of one line that runs down. */
export function DownwardLine({ runs, width, style }: DownwardLineProps): ReactElement {
  return (
    <TaggedView structure={structure('P')} style={{ width }}>
      {runs.map((run, index) =>
        run.kind === 'upright' ? (
          <UprightCells
            key={index}
            element={structure('Span')}
            text={run.cells.join('')}
            cells={run.cells}
            style={style}
          />
        ) : (
          <TurnedLetters key={index} letters={run.letters} width={width} style={style} />
        ),
      )}
    </TaggedView>
  );
}

interface TurnedLettersProps {
  readonly letters: string;
  /** Points. */
  readonly width: number;
  readonly style: TypeStyle & { readonly color?: string };
}

function TurnedLetters({ letters, width, style }: TurnedLettersProps): ReactElement {
  const long = (widthInEms(letters) + GAPS) * style.fontSize;
  const thick = style.fontSize * CELL;
  return (
    <View style={{ width, height: long }}>
      <View
        style={{
          position: 'absolute',
          top: 0,
          left: width / 2 + thick / 2,
          width: long,
          transform: 'rotate(90deg)',
          transformOrigin: '0 0',
        }}
      >
        <TaggedText
          structure={structure('Span')}
          hyphenationPenalty={LABEL}
          style={{ ...style, lineHeight: CELL, textAlign: 'center' }}
        >
          <Phrase>{letters}</Phrase>
        </TaggedText>
      </View>
    </View>
  );
}
