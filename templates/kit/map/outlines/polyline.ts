import type { Position } from './svgRings.ts';

/**
 * A line as letters: differences on a grid, five bits a letter, by the Encoded Polyline Algorithm Format.
 * A file of lines is then some long texts, which parse many times faster than a million small numbers.
 */
export function encodeLine(positions: readonly Position[], stepsPerDegree: number): string {
  let [x, y] = [0, 0];
  let text = '';
  for (const [longitude, latitude] of positions) {
    const [nextX, nextY] = [Math.round(longitude * stepsPerDegree), Math.round(latitude * stepsPerDegree)];
    text += encodeNumber(nextX - x) + encodeNumber(nextY - y);
    [x, y] = [nextX, nextY];
  }
  return text;
}

function encodeNumber(value: number): string {
  let rest = value < 0 ? -value * 2 - 1 : value * 2;
  let text = '';
  for (; rest >= MORE; rest = Math.floor(rest / MORE)) text += letter((rest % MORE) + MORE);
  return text + letter(rest);
}

const MORE = 32;
const FIRST_LETTER = 63;

function letter(value: number): string {
  return String.fromCharCode(value + FIRST_LETTER);
}

/** The line that `encodeLine` wrote, to the nearest step. */
export function decodeLine(text: string, stepsPerDegree: number): Position[] {
  const positions: Position[] = [];
  let [x, y, at] = [0, 0, 0];
  const next = (): number => {
    let [value, weight] = [0, 1];
    for (; ; weight *= MORE) {
      const bits = text.charCodeAt(at++) - FIRST_LETTER;
      value += (bits % MORE) * weight;
      if (bits < MORE) return value % 2 === 0 ? value / 2 : -(value + 1) / 2;
    }
  };
  while (at < text.length) {
    x += next();
    y += next();
    positions.push([x / stepsPerDegree, y / stepsPerDegree]);
  }
  return positions;
}
