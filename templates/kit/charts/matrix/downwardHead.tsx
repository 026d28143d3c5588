import { View } from '@react-pdf/renderer';
import type { ReactElement } from 'react';
import { InlineText, TaggedText } from '../../../../src/pdf/components.tsx';
import { structure } from '../../../../src/pdf/structure/element.ts';
import { LABEL } from '../../../../src/pdf/text/paragraphKind.ts';
import { isJapanese } from '../../../../src/typography/japanese/characterClasses.ts';
import { Phrase } from '../../text/inline.tsx';
import { widthInEms } from '../../text/letterWidths.ts';
import type { TypeStyle } from '../../tokens.ts';

/** From one character to the next below it, in parts of its size: they stand solid (JLReq 2.4.2). */
const CELL = 1.06;
/** Forms of long signs, brackets and small kana for lines that run down (JLReq 3.1.2). */
const DOWNWARD = ['vert'];

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

interface DownwardHeadProps {
  readonly label: string;
  readonly cells: readonly string[];
  /** Points. */
  readonly width: number;
  readonly height: number;
  /** Between the name and the rule below it, in points. */
  readonly above: number;
  readonly style: TypeStyle;
}

/** The name of a column as a line that runs down, its characters upright; read as the name. */
export function DownwardHead({ label, cells, width, height, above, style }: DownwardHeadProps): ReactElement {
  return (
    <View style={{ width, height, justifyContent: 'flex-end', paddingBottom: above }}>
      <TaggedText
        structure={structure('TH', { scope: 'Column' })}
        hyphenationPenalty={LABEL}
        style={{ ...style, lineHeight: CELL, textAlign: 'center', fontFeatureSettings: DOWNWARD }}
      >
        <InlineText structure={structure('Span', { actualText: label })}>
          <Phrase>{cells.join('\n')}</Phrase>
        </InlineText>
      </TaggedText>
    </View>
  );
}
