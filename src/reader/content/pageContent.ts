import type { PDFDict } from '@cantoo/pdf-lib';
import { PDFArray, PDFRawStream } from '@cantoo/pdf-lib';
import { codesOf, markFrom, operandName, type OpenMark } from './contentOperands.ts';
import { readOperators, type Operator } from './contentOperators.ts';
import {
  bytesOf,
  dictionaryAt,
  nameAt,
  referenceAt,
  streamAt,
  valueAt,
  type PageObject,
} from '../file/pdfObjects.ts';

/** Text shown by one operator. */
export interface ShownText {
  readonly font: PDFDict;
  readonly fontKey: string;
  readonly codes: readonly number[];
  readonly mcid: number | undefined;
  readonly hasActualText: boolean;
  readonly language: string | undefined;
  /** Text rendering mode 3 paints nothing. */
  readonly invisible: boolean;
}

/** What a page's content streams do, with those of its form XObjects. */
export interface PageContent {
  readonly page: PageObject;
  /** How often each MCID is opened. */
  readonly marks: Map<number, number>;
  readonly shown: ShownText[];
  /** Painting operators outside all marked content. */
  unmarked: number;
  /** Tagged content inside an artifact, or an artifact inside tagged content. */
  artifactsInContent: number;
  contentInArtifacts: number;
  /** BDC and EMC, q and Q that do not pair. */
  unbalanced: number;
  /** Deepest nesting of q. */
  deepest: number;
  readonly deviceColours: Set<string>;
  readonly operators: Set<string>;
  readonly graphicsStates: Set<PDFDict>;
  readonly images: Set<PDFDict>;
  readonly forms: Map<string, { readonly dictionary: PDFDict; readonly holdsMarks: boolean; uses: number }>;
}

interface TextState {
  font: PDFDict | undefined;
  fontKey: string;
  invisible: boolean;
}

interface Walk {
  readonly content: PageContent;
  readonly marks: OpenMark[];
  readonly states: TextState[];
  state: TextState;
  depth: number;
}

const PAINTING = new Set([
  'S',
  's',
  'f',
  'F',
  'f*',
  'B',
  'B*',
  'b',
  'b*',
  'sh',
  'Do',
  'BI',
  'Tj',
  'TJ',
  "'",
  '"',
]);
const SHOWING = new Set(['Tj', 'TJ', "'", '"']);
const DEVICE_COLOUR: Readonly<Record<string, string>> = {
  rg: 'DeviceRGB',
  RG: 'DeviceRGB',
  k: 'DeviceCMYK',
  K: 'DeviceCMYK',
  g: 'DeviceGray',
  G: 'DeviceGray',
};

/** Goes through all content of a page. */
export function readPageContent(page: PageObject): PageContent {
  const content: PageContent = {
    page,
    marks: new Map(),
    shown: [],
    unmarked: 0,
    artifactsInContent: 0,
    contentInArtifacts: 0,
    unbalanced: 0,
    deepest: 0,
    deviceColours: new Set(),
    operators: new Set(),
    graphicsStates: new Set(),
    images: new Set(),
    forms: new Map(),
  };
  const state = { font: undefined, fontKey: '', invisible: false };
  const walk: Walk = { content, marks: [], states: [], state, depth: 0 };
  walkStream(walk, contentBytes(page.dictionary), page.resources);
  content.unbalanced += walk.marks.length + walk.depth;
  return content;
}

function contentBytes(page: PDFDict): Uint8Array {
  const value = valueAt(page, 'Contents');
  const streams = value instanceof PDFArray ? value.asArray().map((_, i) => value.lookup(i)) : [value];
  const parts = streams.flatMap((stream) =>
    stream instanceof PDFRawStream ? [bytesOf(stream), Buffer.from('\n')] : [],
  );
  return Buffer.concat(parts);
}

function walkStream(walk: Walk, bytes: Uint8Array, resources: PDFDict | undefined): void {
  for (const operator of readOperators(bytes)) {
    walk.content.operators.add(operator.name);
    followState(walk, operator, resources);
    followMarks(walk, operator, resources);
    followColour(walk, operator, resources);
    if (PAINTING.has(operator.name)) paint(walk, operator, resources);
  }
}

function followState(walk: Walk, { name, operands }: Operator, resources: PDFDict | undefined): void {
  if (name === 'q') {
    walk.states.push({ ...walk.state });
    walk.depth += 1;
    walk.content.deepest = Math.max(walk.content.deepest, walk.depth);
  } else if (name === 'Q') {
    walk.depth -= 1;
    const saved = walk.states.pop();
    if (saved) walk.state = saved;
    else walk.content.unbalanced += 2;
  } else if (name === 'Tf') {
    const fonts = dictionaryAt(resources, 'Font');
    const font = operandName(operands[0]);
    walk.state = {
      ...walk.state,
      font: dictionaryAt(fonts, font),
      fontKey: referenceAt(fonts, font) ?? font,
    };
  } else if (name === 'Tr') {
    walk.state = { ...walk.state, invisible: operands[0] === 3 };
  } else if (name === 'gs') {
    const state = dictionaryAt(dictionaryAt(resources, 'ExtGState'), operandName(operands[0]));
    if (state) walk.content.graphicsStates.add(state);
  }
}

function followMarks(walk: Walk, { name, operands }: Operator, resources: PDFDict | undefined): void {
  if (name === 'EMC') {
    if (!walk.marks.pop()) walk.content.unbalanced += 1;
    return;
  }
  if (name !== 'BMC' && name !== 'BDC') return;
  const mark = markFrom(operands, resources);
  const { content, marks } = walk;
  const isArtifact = mark.tag === 'Artifact';
  if (isArtifact && marks.some((outer) => outer.mcid !== undefined)) content.artifactsInContent += 1;
  if (mark.mcid !== undefined && marks.some((outer) => outer.tag === 'Artifact'))
    content.contentInArtifacts += 1;
  if (mark.mcid !== undefined) content.marks.set(mark.mcid, (content.marks.get(mark.mcid) ?? 0) + 1);
  marks.push(mark);
}

function followColour(walk: Walk, { name, operands }: Operator, resources: PDFDict | undefined): void {
  const { deviceColours } = walk.content;
  const device = DEVICE_COLOUR[name];
  if (device) deviceColours.add(device);
  if (name !== 'cs' && name !== 'CS') return;
  const space = operandName(operands[0]);
  const named = nameAt(dictionaryAt(resources, 'ColorSpace'), space) ?? space;
  if (named.startsWith('Device')) deviceColours.add(named);
}

function paint(walk: Walk, operator: Operator, resources: PDFDict | undefined): void {
  const { content, marks, state } = walk;
  const owner = marks.findLast((mark) => mark.mcid !== undefined);
  if (operator.name === 'Do') {
    const name = operandName(operator.operands[0]);
    if (paintObject(walk, name, resources)) return;
  }
  if (!owner && !marks.some((mark) => mark.tag === 'Artifact')) content.unmarked += 1;
  if (!SHOWING.has(operator.name) || !state.font) return;
  content.shown.push({
    font: state.font,
    fontKey: state.fontKey,
    codes: codesOf(operator.operands, nameAt(state.font, 'Subtype') === 'Type0' ? 2 : 1),
    mcid: owner?.mcid,
    hasActualText: marks.some((mark) => mark.hasActualText),
    language: marks.findLast((mark) => mark.language !== undefined)?.language,
    invisible: state.invisible,
  });
}

/** Whether the object is a form, whose content has been gone through instead. */
function paintObject(walk: Walk, name: string, resources: PDFDict | undefined): boolean {
  const objects = dictionaryAt(resources, 'XObject');
  const dictionary = dictionaryAt(objects, name);
  if (!dictionary) return false;
  if (nameAt(dictionary, 'Subtype') === 'Image') walk.content.images.add(dictionary);
  const stream = streamAt(objects, name);
  if (nameAt(dictionary, 'Subtype') !== 'Form' || !stream) return false;
  const key = referenceAt(objects, name) ?? name;
  const known = walk.content.forms.get(key);
  if (known) {
    known.uses += 1;
    return true;
  }
  const before = walk.content.marks.size;
  const { state } = walk;
  walkStream(walk, bytesOf(stream), dictionaryAt(dictionary, 'Resources') ?? resources);
  walk.state = state;
  walk.content.forms.set(key, { dictionary, holdsMarks: walk.content.marks.size > before, uses: 1 });
  return true;
}
