/** The outline of an element that draws, as path data; nothing where a measure is none. SVG 2, chapters 9 and 10. */
export function outlineOf(name: string, attributes: Readonly<Record<string, string>>): string | undefined {
  const length = (key: string): number => lengthOf(attributes[key] ?? '0') ?? NaN;
  switch (name) {
    case 'path':
      return attributes['d'] ?? '';
    case 'rect':
      return rectangle(attributes, length);
    case 'circle':
      return ellipse(length('cx'), length('cy'), length('r'), length('r'));
    case 'ellipse':
      return ellipse(length('cx'), length('cy'), length('rx'), length('ry'));
    case 'line':
      return given(
        [length('x1'), length('y1'), length('x2'), length('y2')],
        ([x1, y1, x2, y2]) => `M${x1} ${y1}L${x2} ${y2}`,
      );
    case 'polyline':
      return polyline(attributes['points'] ?? '');
    case 'polygon': {
      const open = polyline(attributes['points'] ?? '');
      return open === undefined || open === '' ? open : `${open}Z`;
    }
    default:
      return undefined;
  }
}

/** A length in units of the drawing: `12`, `1.2e1`, `12px`; no other unit says how large it is there. */
export function lengthOf(written: string): number | undefined {
  const text = written.trim().replace(/px$/i, '');
  const number = Number(text);
  return text === '' || !/^[-+.\de]+$/i.test(text) || !Number.isFinite(number) ? undefined : number;
}

function rectangle(
  { rx, ry }: Readonly<Record<string, string>>,
  length: (key: string) => number,
): string | undefined {
  const [x, y, width, height] = [length('x'), length('y'), length('width'), length('height')];
  if (width === 0 || height === 0) return '';
  const across = Math.min(length(rx === undefined ? 'ry' : 'rx'), width / 2);
  const down = Math.min(length(ry === undefined ? 'rx' : 'ry'), height / 2);
  return given([x, y, width, height, across, down], () =>
    across > 0 && down > 0
      ? `M${x + across} ${y}h${width - 2 * across}a${across} ${down} 0 0 1 ${across} ${down}` +
        `v${height - 2 * down}a${across} ${down} 0 0 1 ${-across} ${down}` +
        `h${2 * across - width}a${across} ${down} 0 0 1 ${-across} ${-down}` +
        `v${2 * down - height}a${across} ${down} 0 0 1 ${across} ${-down}Z`
      : `M${x} ${y}h${width}v${height}h${-width}Z`,
  );
}

function ellipse(x: number, y: number, across: number, down: number): string | undefined {
  if (across === 0 || down === 0) return '';
  return given([x, y, across, down], () =>
    across < 0 || down < 0
      ? ''
      : `M${x - across} ${y}a${across} ${down} 0 1 0 ${2 * across} 0a${across} ${down} 0 1 0 ${-2 * across} 0Z`,
  );
}

function polyline(points: string): string | undefined {
  const numbers = points
    .split(/[\s,]+/)
    .filter((one) => one !== '')
    .map((one) => lengthOf(one) ?? NaN);
  if (numbers.length % 2 !== 0) return undefined;
  return given(numbers, () =>
    numbers.map((number, at) => (at % 2 === 0 ? `${at === 0 ? 'M' : 'L'}${number}` : ` ${number}`)).join(''),
  );
}

function given(
  numbers: readonly number[],
  outline: (numbers: readonly number[]) => string,
): string | undefined {
  return numbers.every((number) => Number.isFinite(number)) ? outline(numbers) : undefined;
}
