import colorString from 'color-string';
import type { DrawnStroke } from './drawing.ts';

/** How an element is painted, its ancestors' say included. SVG 2, 13. */
export interface ShapePaint {
  readonly fill: string | undefined;
  readonly isEvenOdd: boolean;
  readonly stroke: string | undefined;
  readonly strokeWidth: number;
  readonly cap: DrawnStroke['cap'];
  readonly join: DrawnStroke['join'];
  readonly isHidden: boolean;
}

export const INITIAL_PAINT: ShapePaint = {
  fill: '#000000',
  isEvenOdd: false,
  stroke: undefined,
  strokeWidth: 1,
  cap: 'butt',
  join: 'miter',
  isHidden: false,
};

/** Properties that no outline can show, unless they say this. */
const NEUTRAL: Readonly<Record<string, RegExp>> = {
  opacity: /^(?:1(?:\.0*)?|100%)$/,
  'fill-opacity': /^(?:1(?:\.0*)?|100%)$/,
  'stroke-opacity': /^(?:1(?:\.0*)?|100%)$/,
  'stroke-dasharray': /^(?:none|0)$/,
  'clip-path': /^none$/,
  mask: /^none$/,
  filter: /^none$/,
  'mix-blend-mode': /^normal$/,
  isolation: /^(?:auto|isolate)$/,
  'marker-start': /^none$/,
  'marker-mid': /^none$/,
  'marker-end': /^none$/,
  marker: /^none$/,
  'vector-effect': /^none$/,
  'paint-order': /^(?:normal|fill(?: .*)?)$/,
};

export type PaintReading = { readonly paint: ShapePaint } | { readonly fault: 'property' | 'value' };

/** A paint after one more property; what is not understood is a fault. */
export function withProperty(paint: ShapePaint, name: string, written: string): PaintReading {
  const value = written.trim().replace(/\s*!important$/i, '');
  if (value === 'inherit') return { paint };
  const neutral = Object.hasOwn(NEUTRAL, name) ? NEUTRAL[name] : undefined;
  if (neutral) return neutral.test(value) ? { paint } : { fault: 'property' };
  switch (name) {
    case 'fill':
    case 'stroke': {
      if (value === 'none' || value === 'transparent') return { paint: { ...paint, [name]: undefined } };
      const colour = colourOf(value);
      return colour === undefined ? { fault: 'value' } : { paint: { ...paint, [name]: colour } };
    }
    case 'fill-rule':
      return { paint: { ...paint, isEvenOdd: value === 'evenodd' } };
    case 'stroke-width': {
      const width = Number(value.replace(/px$/i, ''));
      return width >= 0 ? { paint: { ...paint, strokeWidth: width } } : { fault: 'value' };
    }
    case 'stroke-linecap':
      return value === 'butt' || value === 'round' || value === 'square'
        ? { paint: { ...paint, cap: value } }
        : { fault: 'value' };
    case 'stroke-linejoin':
      return value === 'miter' || value === 'round' || value === 'bevel'
        ? { paint: { ...paint, join: value } }
        : { fault: 'value' };
    case 'display':
      return { paint: { ...paint, isHidden: paint.isHidden || value === 'none' } };
    case 'visibility':
      return { paint: { ...paint, isHidden: paint.isHidden || value !== 'visible' } };
    default:
      // SVG 2, 6.1: what it does not know has no effect
      return MOVED_BY_STYLE.has(name) ? { fault: 'property' } : { paint };
  }
}

/** What only a style sheet says of an element's place and shape (SVG 2, 8.5 and 9.3). */
const MOVED_BY_STYLE = new Set(
  'transform translate rotate scale clip d x y r cx cy rx ry width height background background-color'.split(
    ' ',
  ),
);

/** True of an attribute that is a property of painting too. */
export function isPaintProperty(name: string): boolean {
  return Object.hasOwn(NEUTRAL, name) || PAINTED.has(name);
}

const PAINTED = new Set(
  'fill stroke fill-rule stroke-width stroke-linecap stroke-linejoin display visibility'.split(' '),
);

/** `#RRGGBB` of an opaque colour: by name, in hexadecimals or as rgb(). */
function colourOf(value: string): string | undefined {
  const parts = value.length < 60 ? colorString.get.rgb(value.toLowerCase()) : null;
  const [red, green, blue, opacity = 1] = parts ?? [];
  if (red === undefined || green === undefined || blue === undefined || opacity < 1) return undefined;
  return `#${[red, green, blue].map((part) => Math.round(part).toString(16).padStart(2, '0')).join('')}`.toUpperCase();
}
