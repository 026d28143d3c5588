import { PDFStream } from '@cantoo/pdf-lib';
import {
  booleanIn,
  dictionaryIn,
  nameIn,
  numberIn,
  numbersIn,
  referenceIn,
  valueIn,
} from '../../file/objects.ts';
import { decodeStream, filtersOf } from '../../file/streamBytes.ts';
import { intersection, multiply, transformBox, type Box, type Matrix } from '../../geometry.ts';
import { colourSpaceNamed, colourSpaceOf, type ColourSpace } from '../colourSpace.ts';
import { INITIAL_STATE, withParameters, type GraphicsState } from '../graphicsState.ts';
import { addMark, noteFault, type Machine, type Operator } from '../machine.ts';
import { countPaint } from './markedContentOperators.ts';
import type { ImageFacts } from '../mark.ts';
import { nameOperand } from './operands.ts';
import { paintOfShading, shadingNamed } from '../shading.ts';
import { nameOfOperand, type Operand } from '../tokens.ts';

const UNIT: Box = { x0: 0, y0: 0, x1: 1, y1: 1 };

/** External objects, inline images, shadings and named parameters (ISO 32000-1, 8.4.5, 8.7.4.2, 8.8, 8.9.7). */
export const OBJECT_OPERATORS: Readonly<Record<string, Operator>> = {
  Do: paintObject,
  BI: paintInlineImage,
  sh: paintShading,
  gs: setParameters,
};

function paintObject(machine: Machine, operands: readonly Operand[]): void {
  const name = nameOperand(operands, 0);
  const objects = dictionaryIn(machine.resources, 'XObject');
  const stream = valueIn(objects, name);
  if (!(stream instanceof PDFStream)) {
    noteFault(machine.reading, { fault: 'noObject', name });
    countPaint(machine);
    return;
  }
  const object = referenceIn(objects, name) ?? machine.object;
  const subtype = nameIn(stream.dict, 'Subtype');
  if (subtype === 'Form') paintForm(machine, stream, referenceIn(objects, name) ?? name, object);
  else countPaint(machine);
  if (subtype === 'Image') paintImage(machine, stream, object);
}

/** A form that a page paints twice is painted twice, and its tags count once: the second time is rule 30-002. */
function paintForm(machine: Machine, stream: PDFStream, key: string, object: string | undefined): void {
  const { tagging } = machine.reading;
  const via = machine.via === 'page' ? 'form' : machine.via;
  const known = tagging.forms.get(key);
  const counted = machine.counted && !known;
  const before = tagging.mcids.size;
  enterForm({ ...machine, counted }, stream, object, machine.state, via);
  const holdsMarks = known?.holdsMarks ?? tagging.mcids.size > before;
  tagging.forms.set(key, { dict: stream.dict, holdsMarks, uses: (known?.uses ?? 0) + 1 });
}

/** Reads a form XObject in the given state (ISO 32000-1, 8.10.1). */
export function enterForm(
  machine: Pick<Machine, 'reading' | 'resources' | 'enter' | 'counted'>,
  stream: PDFStream,
  object: string | undefined,
  outer: GraphicsState,
  via: Machine['via'],
): void {
  const { dict } = stream;
  if (machine.reading.shared.operations < 0) return;
  const decoded = decodeStream(stream);
  if (decoded.damaged || decoded.cut)
    noteFault(machine.reading, { fault: decoded.cut ? 'tooLong' : 'damaged', object: object ?? '?' });
  const resources = dictionaryIn(dict, 'Resources') ?? machine.resources;
  const own = numbersIn(dict, 'Matrix');
  const matrix = own?.length === 6 ? multiply(own as unknown as Matrix, outer.matrix) : outer.matrix;
  const group = dictionaryIn(dict, 'Group');
  if (group && nameIn(group, 'S') === 'Transparency') {
    const space = valueIn(group, 'CS');
    machine.reading.groups.push({
      object,
      space: space && colourSpaceOf(space, resources, machine.reading.shared.spaces),
    });
  }
  const [x0, y0, x1, y1] = numbersIn(dict, 'BBox') ?? [];
  const bounded = x0 !== undefined && y0 !== undefined && x1 !== undefined && y1 !== undefined;
  const box = bounded ? transformBox(matrix, { x0, y0, x1, y1 }) : undefined;
  const clip = box && outer.clip ? intersection(box, outer.clip) : (box ?? outer.clip);
  if (box && !clip) return;
  machine.enter({
    bytes: decoded.bytes,
    dict,
    resources,
    state: { ...outer, matrix, clip },
    via,
    object,
    counted: machine.counted,
  });
}

function paintImage(machine: Machine, { dict }: PDFStream, object: string | undefined): void {
  const stencil = booleanIn(dict, 'ImageMask') === true;
  const given = valueIn(dict, 'ColorSpace');
  const space: ColourSpace = given
    ? colourSpaceOf(given, machine.resources, machine.reading.shared.spaces)
    : { kind: 'unknown', name: '' };
  machine.reading.tagging.images.add(dict);
  const filters = filtersOf(dict);
  const image = imageFacts(machine, {
    width: numberIn(dict, 'Width') ?? 0,
    height: numberIn(dict, 'Height') ?? 0,
    bitsPerComponent: stencil ? 1 : (numberIn(dict, 'BitsPerComponent') ?? 8),
    filters,
    ownColours: !given && filters.includes('JPXDecode'),
  });
  const masked = dictionaryIn(dict, 'SMask') !== undefined;
  const state = machine.state;
  if (masked) machine.state = { ...state, softMask: true };
  addMark(
    machine,
    { kind: stencil ? 'stencil' : 'image', image },
    imageBox(machine),
    'fill',
    stencil ? undefined : { space, values: [] },
    object,
  );
  machine.state = state;
}

/** Short keys of inline images (ISO 32000-1, table 93). */
function paintInlineImage(machine: Machine, [operand]: readonly Operand[]): void {
  if (typeof operand !== 'object' || operand === null || !('dictionary' in operand)) return;
  countPaint(machine);
  const entry = (...keys: string[]) =>
    keys.map((key) => operand.dictionary.get(key)).find((value) => value !== undefined);
  const number = (...keys: string[]) => Number(entry(...keys) ?? 0);
  const stencil = entry('IM', 'ImageMask') === true;
  const filters = [entry('F', 'Filter')].flat() as Operand[];
  const image = imageFacts(machine, {
    width: number('W', 'Width'),
    height: number('H', 'Height'),
    bitsPerComponent: stencil ? 1 : number('BPC', 'BitsPerComponent'),
    filters: filters.flatMap((filter) => nameOfOperand(filter) ?? []),
    ownColours: false,
  });
  const paint = stencil ? undefined : { space: inlineSpace(entry('CS', 'ColorSpace'), machine), values: [] };
  addMark(machine, { kind: stencil ? 'stencil' : 'image', image }, imageBox(machine), 'fill', paint);
}

function inlineSpace(operand: Operand | undefined, machine: Machine): ColourSpace {
  const name = nameOfOperand(operand);
  if (name) return colourSpaceNamed(name, machine.resources, machine.reading.shared.spaces);
  const [family, base] = Array.isArray(operand) ? operand : [];
  if (nameOfOperand(family))
    return { kind: 'Indexed', base: inlineSpace(base, machine), table: new Uint8Array() };
  return { kind: 'unknown', name: '' };
}

function imageFacts({ state }: Machine, facts: Omit<ImageFacts, 'ppi'>): ImageFacts {
  const [a, b, c, d] = state.matrix;
  const across = facts.width / (Math.hypot(a, b) / 72);
  const down = facts.height / (Math.hypot(c, d) / 72);
  return { ...facts, ppi: Math.min(across, down) };
}

const imageBox = ({ state }: Machine): Box => transformBox(state.matrix, UNIT);

function paintShading(machine: Machine, operands: readonly Operand[]): void {
  countPaint(machine);
  const name = nameOperand(operands, 0);
  const shading = shadingNamed(name, machine.resources);
  if (!shading) {
    noteFault(machine.reading, { fault: 'noShading', name });
    return;
  }
  const box = machine.state.clip ?? machine.reading.pageBox;
  addMark(
    machine,
    { kind: 'shading' },
    box,
    'fill',
    paintOfShading(shading, machine.resources, machine.reading.shared.spaces),
  );
}

function setParameters(machine: Machine, operands: readonly Operand[]): void {
  const name = nameOperand(operands, 0);
  const parameters = dictionaryIn(dictionaryIn(machine.resources, 'ExtGState'), name);
  if (!parameters) {
    noteFault(machine.reading, { fault: 'noState', name });
    return;
  }
  machine.reading.tagging.graphicsStates.add(parameters);
  machine.state = withParameters(machine.state, parameters);
  const mask = dictionaryIn(parameters, 'SMask');
  const group = valueIn(mask, 'G');
  if (!mask || !(group instanceof PDFStream) || machine.reading.seen.has(mask)) return;
  machine.reading.seen.add(mask);
  enterForm(
    { ...machine, counted: false },
    group,
    referenceIn(mask, 'G'),
    { ...INITIAL_STATE, matrix: machine.state.matrix },
    'softMask',
  );
}
