import { Parser } from 'saxen';
import {
  DEEPEST_GROUP,
  DRAWING_HEIGHT,
  MOST_SHAPES,
  type OutlineDrawing,
  type DrawingFault,
  type DrawnShape,
} from './drawing.ts';
import { INITIAL_PAINT, isPaintProperty, withProperty, type ShapePaint } from './paint.ts';
import { lengthOf, outlineOf } from './shapeOutlines.ts';
import { readDeclarations, readStyleSheet, type Declarations } from './styleSheet.ts';
import { isTransform, placedOutline, type ViewBox } from './transforms.ts';

/** Elements of which nothing is seen, whatever they hold. */
const UNSEEN = new Set([
  'title',
  'desc',
  'metadata',
  'defs',
  'clipPath',
  'mask',
  'style',
  'symbol',
  'pattern',
  'filter',
  'marker',
  'linearGradient',
  'radialGradient',
]);
const DRAWN = new Set(['path', 'rect', 'circle', 'ellipse', 'line', 'polyline', 'polygon']);
/** Told at most for one file: whoever mends these reads it again. */
const MOST_FAULTS = 8;

type SvgAttributes = Readonly<Record<string, string>>;

interface PaintedGroup {
  readonly paint: ShapePaint;
  /** The innermost first. */
  readonly transforms: readonly string[];
  readonly isUnseen: boolean;
}

interface DrawingState {
  readonly groups: PaintedGroup[];
  readonly shapes: DrawnShape[];
  readonly faults: Map<string, DrawingFault>;
  readonly classes: ReadonlyMap<string, RuledClass>;
  viewBox: ViewBox | undefined;
}

/** What the style sheets say of a class, and which of all it is. */
interface RuledClass {
  readonly order: number;
  readonly declarations: (readonly [string, string])[];
}

interface Element {
  readonly name: string;
  readonly attributes: SvgAttributes;
  /** Counts lines when it is asked: only of a fault. */
  readonly where: () => { readonly line: number; readonly column: number };
}

export type DrawingReading =
  { readonly drawing: OutlineDrawing } | { readonly faults: readonly DrawingFault[] };

/**
 * What an SVG file draws, as filled and stroked outlines, or all that it holds which cannot be set so: text, pictures,
 * gradients, transparency, clipping. Nothing is run, and no address is followed: scripts and links are faults too.
 */
export function readDrawing(xml: string): DrawingReading {
  const faults = new Map<string, DrawingFault>();
  const reading: DrawingState = {
    groups: [],
    shapes: [],
    faults,
    classes: classesOf(xml, faults),
    viewBox: undefined,
  };
  const parser = new Parser();
  const tell = (fault: DrawingFault['fault'], found: string, where: Element['where']): void => {
    report(reading, fault, found, where);
  };
  // What follows an entity is none that this parser reads
  const brokenXml = (error: Error, where: Element['where']): void => {
    if (faults.size === 0) tell('xml', error.message, where);
  };
  parser
    .on('openTag', (name, attributesOf, decode, _isEmpty, where) => {
      const attributes: Record<string, string> = {};
      for (const [key, value] of Object.entries(attributesOf())) attributes[key] = decode(value);
      open(reading, { name, attributes, where });
      if (reading.groups.length > DEEPEST_GROUP) {
        tell('depth', name, where);
        parser.stop();
      }
    })
    .on('closeTag', () => void reading.groups.pop())
    .on('attention', (text, _decode, where) => {
      if (/<!ENTITY/i.test(text)) tell('entity', '<!ENTITY', where);
    })
    .on('error', brokenXml)
    .on('warn', brokenXml)
    .parse(xml.replace(/^\uFEFF/, ''));
  const atTop = () => ({ line: 0, column: 0 });
  if (faults.size === 0 && reading.viewBox === undefined) tell('root', 'svg', atTop);
  if (faults.size === 0 && reading.shapes.length === 0) tell('empty', 'svg', atTop);
  if (faults.size > 0 || reading.viewBox === undefined) return { faults: [...faults.values()] };
  const { width, height } = reading.viewBox;
  return { drawing: { width: (width * DRAWING_HEIGHT) / height, shapes: reading.shapes } };
}

/** One fault of a kind and a name: the first. */
function report(
  { faults }: Pick<DrawingState, 'faults'>,
  fault: DrawingFault['fault'],
  found: string,
  where: Element['where'],
): void {
  const key = `${fault} ${found}`;
  if (faults.has(key) || faults.size >= MOST_FAULTS) return;
  const { line, column } = where();
  faults.set(key, { fault, found: found.slice(0, 60), line: line + 1, column: column + 1 });
}

/** Classes of all style sheets: they hold wherever they stand. */
function classesOf(xml: string, faults: Map<string, DrawingFault>): Map<string, RuledClass> {
  const classes = new Map<string, RuledClass>();
  let inside = 0;
  const hear = (text: string, where: Element['where']): void => {
    if (inside === 0) return;
    const reading = readStyleSheet(text);
    if ('fault' in reading) return report({ faults }, 'style', reading.fault, where);
    for (const [name, said] of reading.classes) {
      const known = classes.get(name) ?? { order: classes.size, declarations: [] };
      classes.set(name, known);
      for (const one of said) known.declarations.push(one);
    }
  };
  new Parser()
    .on('openTag', (name) => void (inside += name === 'style' || inside > 0 ? 1 : 0))
    .on('closeTag', () => void (inside -= inside > 0 ? 1 : 0))
    .on('text', (text, decode, where) => hear(decode(text), where))
    .on('cdata', hear)
    .on('error', () => undefined)
    .parse(xml);
  return classes;
}

function open(reading: DrawingState, element: Element): void {
  const { name, where, attributes } = element;
  const outer = reading.groups.at(-1);
  const isForeign = name.includes(':') && !name.startsWith('svg:');
  const isUnseen = outer?.isUnseen === true || UNSEEN.has(name) || isForeign;
  const tell = (fault: DrawingFault['fault'], found: string): void => report(reading, fault, found, where);
  refuseWhatActs(element, tell);
  const group = { paint: outer?.paint ?? INITIAL_PAINT, transforms: outer?.transforms ?? [], isUnseen };
  reading.groups.push(group);
  if (isUnseen) return;
  if (outer === undefined) {
    if (name !== 'svg') return tell('root', name);
    reading.viewBox = viewBoxOf(attributes);
    if (reading.viewBox === undefined) return tell('size', attributes['viewBox'] ?? name);
  } else if (name !== 'g' && !DRAWN.has(name)) {
    reading.groups[reading.groups.length - 1] = { ...group, isUnseen: true };
    return ACTING.test(name) ? undefined : tell('element', name);
  }
  const own = inherited(reading, element, group, tell);
  reading.groups[reading.groups.length - 1] = own;
  if (DRAWN.has(name)) draw(reading, element, own, tell);
}

type Tell = (fault: DrawingFault['fault'], found: string) => void;

const ACTING = /^(?:\w+:)?(?:script|handler|set|animate\w*)$/i;

/** Scripts, and addresses that a viewer would follow: refused even where nothing is seen of them. A picture is, as such. */
function refuseWhatActs({ name, attributes }: Element, tell: Tell): void {
  if (ACTING.test(name)) tell('script', name);
  for (const [key, value] of Object.entries(attributes)) {
    if (/^on/i.test(key)) tell('script', key);
    else if (/^(?:\w+:)?href$/i.test(key) && !value.trim().startsWith('#') && name !== 'image')
      tell('address', value);
  }
}

function viewBoxOf({ viewBox, width, height }: SvgAttributes): ViewBox | undefined {
  const numbers =
    viewBox === undefined
      ? [0, 0, lengthOf(width ?? ''), lengthOf(height ?? '')]
      : viewBox
          .split(/[\s,]+/)
          .filter((one) => one !== '')
          .map(lengthOf);
  const [left, top, across, down] = numbers;
  if (left === undefined || top === undefined || across === undefined || down === undefined) return undefined;
  return across > 0 && down > 0 && numbers.length === 4
    ? { left, top, width: across, height: down }
    : undefined;
}

/** A group with what an element says of its paint and place: attributes, then classes, then its style (CSS 2, 6.4). */
function inherited(
  reading: DrawingState,
  { attributes }: Element,
  group: PaintedGroup,
  tell: Tell,
): PaintedGroup {
  const { transform = '', style = '' } = attributes;
  if (!isTransform(transform)) tell('value', transform);
  const classes = (attributes['class'] ?? '').split(/\s+/).flatMap((name) => reading.classes.get(name) ?? []);
  const declarations: Declarations = [
    ...Object.entries(attributes).filter(([key]) => isPaintProperty(key)),
    ...classes.toSorted((one, other) => one.order - other.order).flatMap(({ declarations: said }) => said),
    ...readDeclarations(style),
  ];
  let { paint } = group;
  for (const [name, value] of declarations) {
    const read = withProperty(paint, name, value);
    if ('paint' in read) paint = read.paint;
    else tell(read.fault, read.fault === 'property' ? name : `${name}: ${value}`);
  }
  return {
    ...group,
    paint,
    transforms: transform.trim() === '' ? group.transforms : [transform, ...group.transforms],
  };
}

function draw(
  reading: DrawingState,
  { name, attributes }: Element,
  { paint, transforms }: PaintedGroup,
  tell: Tell,
): void {
  const { fill, stroke, isHidden } = paint;
  const width = stroke === undefined ? 0 : paint.strokeWidth;
  if (isHidden || (fill === undefined && width === 0) || reading.viewBox === undefined) return;
  const outline = outlineOf(name, attributes);
  const placed = outline === undefined ? undefined : placedOutline(outline, transforms, reading.viewBox);
  if (placed === undefined) return tell('value', name === 'path' ? `d="${attributes['d'] ?? ''}"` : name);
  if (placed.outline === '' || !placed.isSeen) return;
  if (reading.shapes.length >= MOST_SHAPES) return tell('many', String(MOST_SHAPES));
  reading.shapes.push({
    outline: placed.outline,
    ...(fill !== undefined && { fill }),
    ...(paint.isEvenOdd && { isEvenOdd: true }),
    ...(stroke !== undefined &&
      width > 0 && {
        stroke: { colour: stroke, width: width * placed.scale, cap: paint.cap, join: paint.join },
      }),
  });
}
