import { createHash } from 'node:crypto';
import { standInName } from './pictureStandIn.ts';
import type { LaidOutNode, RunAttributes, TextLine } from './tree.ts';

/** What tells the pixels behind a picture that a layout knows by name alone. */
export type PictureKey = (name: string) => string | undefined;

/** By the node, which does not change once it is laid out: a page that is composed again holds most of the same ones. */
const known = new WeakMap<LaidOutNode, string>();

/** What says nothing of how a node is drawn: what it is, what it was made from, how it was laid out. */
const NOT_DRAWN: ReadonlySet<string> = new Set([
  'children', 'structure', 'outline', 'madeFrom', 'id', 'key', 'ref', 'callsNote', 'artifact', 'again', 'leadIn',
  'float', 'fills', 'span', 'wrap', 'hyphenationCallback', 'hyphenationPenalty', 'textDecorationStyle',
]); // prettier-ignore

/**
 * The same for two pages that are drawn alike: made from every box, style, line, glyph, link and picture of the page.
 * Two pages that differ share a key by accident alone (SHA-1).
 */
export function pageKey(page: LaidOutNode, pictureKey: PictureKey): string {
  const names = new Set<string>();
  const drawn = nodeKey(page, names);
  const pictures = [...names].map((name) => `${name} ${pictureKey(name) ?? ''}`);
  return digest([drawn, ...pictures].join('\n'));
}

const picturesBelow = new WeakMap<LaidOutNode, ReadonlySet<string>>();

/**
 * So deep below its page a node has a key of its own: what is moved as a whole stands at the first level, and what it
 * holds stays. Below that, nodes are written into what holds them.
 */
const KEPT_DEPTH = 2;

/** What a key is made from: numbers beside the text, since most of a page is numbers, and to spell them takes long. */
interface KeyGrounds {
  text: string;
  readonly numbers: number[];
}

function nodeKey(node: LaidOutNode, names: Set<string>, depth = 0): string {
  const key = known.get(node);
  if (key !== undefined) {
    for (const name of picturesBelow.get(node) ?? []) names.add(name);
    return key;
  }
  const own = new Set<string>();
  const grounds: KeyGrounds = { text: '', numbers: [] };
  writeNode(grounds, node, own, depth);
  const made = digest(grounds.text, new Float64Array(grounds.numbers));
  known.set(node, made);
  picturesBelow.set(node, own);
  for (const one of own) names.add(one);
  return made;
}

function writeNode(grounds: KeyGrounds, node: LaidOutNode, names: Set<string>, depth: number): void {
  const { image } = node as { image?: { data?: unknown } };
  const data = image?.data instanceof Uint8Array ? image.data : undefined;
  const name = data && standInName(data);
  if (name !== undefined) names.add(name);
  for (const one of [node.type, node.value, node.alignOffset ?? 0, node.box, node.style, node.props])
    write(grounds, one);
  write(grounds, name ?? (data ? digest(data) : undefined));
  for (const line of node.lines ?? []) writeLine(grounds, line);
  grounds.text += '<';
  for (const child of node.children ?? [])
    if (depth < KEPT_DEPTH) write(grounds, nodeKey(child, names, depth + 1));
    else writeNode(grounds, child, names, depth + 1);
  grounds.text += '>';
}

function writeLine(grounds: KeyGrounds, { string, box, runs, decorationLines }: TextLine): void {
  const { numbers } = grounds;
  write(grounds, string);
  write(grounds, box);
  write(grounds, decorationLines);
  for (const { start, end, attributes, glyphs = [], positions = [] } of runs) {
    writeAttributes(grounds, attributes);
    numbers.push(start, end, glyphs.length);
    for (const [index, { id }] of glyphs.entries()) {
      const { xAdvance = 0, xOffset = 0, yOffset = 0 } = positions[index] ?? {};
      numbers.push(id, xAdvance, xOffset, yOffset);
    }
  }
  grounds.text += ';';
}

/** Of a run: its face by name, and whatever else it is drawn with. */
function writeAttributes(grounds: KeyGrounds, attributes: RunAttributes): void {
  for (const face of attributes.font) write(grounds, face?.postscriptName);
  writeFields(grounds, attributes, NOT_DRAWN_OF_RUNS);
}

const NOT_DRAWN_OF_RUNS: ReadonlySet<string> = new Set([
  ...NOT_DRAWN,
  'font',
  'attachment',
  'underlineStyle',
]);

/** A plain value, so that no two are written alike; what is made by a class or is a function says nothing of how it looks. */
function write(grounds: KeyGrounds, value: unknown): void {
  switch (typeof value) {
    case 'number':
      grounds.text += '#';
      grounds.numbers.push(value);
      return;
    case 'string':
      grounds.text += `${value.length}"${value}`;
      return;
    case 'boolean':
      grounds.text += value ? '+' : '-';
      return;
    case 'object':
      if (value === null) grounds.text += '0';
      else if (Array.isArray(value)) {
        grounds.text += '[';
        for (const one of value) write(grounds, one);
        grounds.text += ']';
      } else if (Object.getPrototypeOf(value) === Object.prototype) writeFields(grounds, value, NOT_DRAWN);
      else grounds.text += '~';
      return;
    default:
      grounds.text += '~';
  }
}

function writeFields(grounds: KeyGrounds, value: object, without: ReadonlySet<string>): void {
  grounds.text += '{';
  for (const [key, one] of Object.entries(value)) {
    if (without.has(key)) continue;
    grounds.text += `${key}:`;
    write(grounds, one);
  }
  grounds.text += '}';
}

function digest(...parts: readonly (string | Uint8Array | Float64Array)[]): string {
  const hash = createHash('sha1');
  for (const part of parts) hash.update(part);
  return hash.digest('base64url');
}
