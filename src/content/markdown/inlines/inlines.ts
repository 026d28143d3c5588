import type { PhrasingContent } from 'mdast';
import { BOUNDS } from '../../../diagnostics/bounds.ts';
import type { UnsupportedConstruct } from '../../../diagnostics/messages/markdownMessages.ts';
import type { Inline } from '../../../model/publication/prose.ts';
import { offsetsOf, placeAt, placeOfNode, sourceOfNode } from '../bodyPlaces.ts';
import { type BodyReading, report } from '../bodyReading.ts';
import { linkInlines } from './links.ts';
import { MAXIMUM_NESTING } from '../parserLimits.ts';
import { textInlines } from './textInlines.ts';

const LONGEST = BOUNDS.paragraph.most;

/** Running text; `depth` is how many nodes enclose it. */
export function inlinesOf(reading: BodyReading, nodes: readonly PhrasingContent[], depth: number): Inline[] {
  const first = nodes[0];
  if (depth > MAXIMUM_NESTING && first !== undefined) {
    report(reading, 'MD-016', placeOfNode(reading, first.position), { maximum: MAXIMUM_NESTING });
    return [];
  }
  const [start] = offsetsOf(first?.position);
  const [, end] = offsetsOf(nodes.at(-1)?.position);
  if (end - start > LONGEST) {
    report(reading, 'LI-001', placeAt(reading, start, end), { letters: end - start, maximum: LONGEST });
    return [];
  }
  return nodes.flatMap((node) => inlinesOfNode(reading, node, depth));
}

function inlinesOfNode(reading: BodyReading, node: PhrasingContent, depth: number): readonly Inline[] {
  switch (node.type) {
    case 'text':
      return textInlines(reading, node);
    case 'emphasis':
      reportProduct(reading, node);
      return [{ kind: 'emphasis', children: inlinesOf(reading, node.children, depth + 1) }];
    case 'strong':
      return [{ kind: 'strong', children: inlinesOf(reading, node.children, depth + 1) }];
    case 'break':
      return [{ kind: 'lineBreak' }];
    case 'link':
    case 'linkReference':
      return linkInlines(reading, node, inlinesOf(reading, node.children, depth + 1));
    case 'footnoteReference':
      return noteCall(reading, node);
    case 'image':
      report(reading, 'IM-008', placeOfNode(reading, node.position), {});
      return [];
    case 'html':
      reportHtml(reading, node);
      return [];
    default:
      reportUnsupported(reading, node);
      return [];
  }
}

/** `2*3*4`: the parser makes italics of it, and the stars are lost. */
function reportProduct(reading: BodyReading, node: PhrasingContent & { type: 'emphasis' }): void {
  const [start, end] = offsetsOf(node.position);
  const around = `${reading.source[start - 1] ?? ''}${reading.source[end] ?? ''}`;
  if (!/^\d{2}$/.test(around)) return;
  const found = reading.source.slice(start - 1, end + 1).slice(0, 60);
  report(reading, 'MD-023', placeAt(reading, start - 1, end + 1), { found, meant: 'product' });
}

function noteCall(reading: BodyReading, node: PhrasingContent & { type: 'footnoteReference' }): Inline[] {
  const place = placeOfNode(reading, node.position);
  if (!reading.rules.notesAllowed) {
    report(reading, 'MD-015', place, { construct: 'footnote' });
    return [];
  }
  reading.noteCalls.push({ name: node.identifier, place });
  return [{ kind: 'noteCall', note: node.identifier }];
}

interface Unsettable {
  readonly type: string;
  readonly position?: PhrasingContent['position'];
}

/** Comments that say which rule of style passes here are for the machine: they print nothing, and hide no text. */
const TOLERANCE = /^(?:<!--[ \t]*tolérer[ \t](?:(?!-->)[^\n])*-->[ \t]*)+$/;

export function reportHtml(reading: BodyReading, node: Unsettable): void {
  if (TOLERANCE.test(sourceOfNode(reading, node.position).trim())) return;
  const found = (sourceOfNode(reading, node.position).split('\n')[0] ?? '').slice(0, 60);
  report(reading, 'MD-001', placeOfNode(reading, node.position), { found });
}

const NAMED: Readonly<Record<string, UnsupportedConstruct>> = {
  code: 'code',
  inlineCode: 'inlineCode',
  delete: 'delete',
  thematicBreak: 'thematicBreak',
  imageReference: 'imageReference',
};

export function reportUnsupported(reading: BodyReading, node: Unsettable): void {
  report(reading, 'MD-015', placeOfNode(reading, node.position), { construct: NAMED[node.type] ?? 'other' });
}
