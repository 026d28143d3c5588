import { widthInEms } from '../../text/letterWidths.ts';
import type { Size } from '../labels/boxes.ts';
import { wrapped, type MapType } from '../labels/spots.ts';

/** How the name of an area is written: in spaced small capitals, as it is, or a mark that stands for it. */
export type AreaManner = 'spaced' | 'plain' | 'mark';

/** Between letters of spaced names, in parts of their size: long Japanese ones have less. */
const SPACED = { latin: 0.14, japanese: 0.3, long: 0.06 };
/** Japanese characters of a line that is long. */
const LONG = 4;
/** From line to line of an area's name, in parts of its size. */
export const AREA_LEADING = 1.2;
/** Widths in em beyond which a name goes on below. */
const LONGEST = { latin: 10, japanese: 6.5 };
/** The same where it has no room so, the first that serves. */
const NARROWER = [7.2, 5.2, 14];
/** Of a name or a mark, what stays free on each side, in points. */
const SIDE = 0.8;

function isJapanese(text: string): boolean {
  return /[\u3040-\u30ff\u4e00-\u9fff]/u.test(text);
}

/** The lines of a name and the room that they take, in points. */
export interface AreaText {
  readonly lines: readonly string[];
  readonly size: Size;
}

/** The ways in which a spaced name may be parted, the best first. */
export function spacedForms(text: string, type: MapType): AreaText[] {
  const forms = [
    areaText(text, 'spaced', type),
    ...NARROWER.map((longest) => areaText(text, 'spaced', type, longest)),
  ];
  const seen = new Set<string>();
  return forms.filter(({ lines }) => {
    const key = lines.join('\n');
    const isNew = !seen.has(key);
    seen.add(key);
    return isNew;
  });
}

/** @param longest width in em beyond which the name goes on below */
export function areaText(
  text: string,
  manner: AreaManner,
  type: MapType,
  longest = isJapanese(text) ? LONGEST.japanese : LONGEST.latin,
): AreaText {
  const size = sizeIn(manner, type);
  if (manner === 'mark')
    return { lines: [text], size: { width: widthInEms(text) * size + 2 * SIDE, height: size } };
  const written = manner === 'spaced' ? text.toLocaleUpperCase('fr') : text;
  const lines = wrapped(written, longest);
  const widths = lines.map((line) => (manner === 'spaced' ? spacedWidth(line) : widthInEms(line)) * size);
  const side = manner === 'spaced' ? 0 : SIDE;
  return {
    lines,
    size: { width: Math.max(...widths) + 2 * side, height: lines.length * size * AREA_LEADING },
  };
}

/** Of the letters, in points. */
export function sizeIn(manner: AreaManner, type: MapType): number {
  return manner === 'spaced' ? type.area : manner === 'plain' ? type.name : type.number * 0.86;
}

/** Between the letters of a line of a spaced name, in parts of their size. */
export function spacingOf(line: string): number {
  if (!isJapanese(line)) return SPACED.latin;
  return [...line].length > LONG ? SPACED.long : SPACED.japanese;
}

function spacedWidth(line: string): number {
  return widthInEms(line) * (isJapanese(line) ? 1 : 1.04) + [...line].length * spacingOf(line);
}
