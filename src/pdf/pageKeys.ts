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

function nodeKey(node: LaidOutNode, names: Set<string>): string {
  const key = known.get(node);
  if (key !== undefined) {
    for (const name of picturesBelow.get(node) ?? []) names.add(name);
    return key;
  }
  const own = new Set<string>();
  const { image } = node as { image?: { data?: unknown } };
  const name = image?.data instanceof Uint8Array ? standInName(image.data) : undefined;
  if (name !== undefined) own.add(name);
  const children = (node.children ?? []).map((child) => nodeKey(child, own));
  const made = digest(
    [
      node.type,
      node.value ?? '',
      String(node.alignOffset ?? 0),
      written(node.box),
      written(node.style),
      written(node.props),
      name ?? (image?.data instanceof Uint8Array ? digest(image.data) : ''),
      ...(node.lines ?? []).map(lineText),
      ...children,
    ].join('\n'),
  );
  known.set(node, made);
  picturesBelow.set(node, own);
  for (const one of own) names.add(one);
  return made;
}

function lineText({ string, box, runs, decorationLines }: TextLine): string {
  const texts = runs.map(({ start, end, attributes, glyphs = [], positions = [] }) => {
    const shapes = glyphs.map(({ id }, index) => {
      const { xAdvance = 0, xOffset = 0, yOffset = 0 } = positions[index] ?? {};
      return `${id} ${xAdvance} ${xOffset} ${yOffset}`;
    });
    return `${start} ${end} ${attributesText(attributes)} ${shapes.join(',')}`;
  });
  return [string, written(box), written(decorationLines), ...texts].join('\t');
}

function attributesText({ font, ...attributes }: RunAttributes): string {
  return `${font.map((face) => face?.postscriptName).join(',')} ${written({ ...attributes, attachment: undefined, underlineStyle: undefined })}`;
}

/** Plain values as text; what is made by a class or is a function says nothing of how it looks. */
function written(value: unknown): string {
  if (typeof value === 'function' || value === undefined) return '';
  if (typeof value !== 'object' || value === null) return JSON.stringify(value) ?? '';
  if (Array.isArray(value)) return `[${value.map(written).join()}]`;
  if (Object.getPrototypeOf(value) !== Object.prototype) return '';
  const entries = Object.entries(value).filter(([key]) => !NOT_DRAWN.has(key));
  return `{${entries.map(([key, one]) => `${key}:${written(one)}`).join()}}`;
}

function digest(content: string | Uint8Array): string {
  return createHash('sha1').update(content).digest('base64url');
}
