import { posix } from 'node:path';
import type { Image } from 'mdast';
import type { Picture } from '../../../model/publication/prose.ts';
import { placeOfNode } from '../bodyPlaces.ts';
import { type BodyReading, report } from '../bodyReading.ts';
import { pathBelow } from '../../files/contentPath.ts';
import { decoded } from '../inlines/links.ts';
import { titleInlines } from '../inlines/titleInlines.ts';

/** `![alt](fichier "légende")` alone in its paragraph. Whether the file is there is checked later, by `checkImages`. */
export function imageBlock(reading: BodyReading, node: Image): Picture | undefined {
  const place = placeOfNode(reading, node.position);
  const alt = (node.alt ?? '').trim();
  const caption = node.title?.trim();
  if (alt === '') report(reading, 'IM-001', place, {});
  else if (alt === caption) report(reading, 'IM-002', place, {});
  const written = decoded(node.url);
  const file = pathBelow(reading.rules.root, posix.dirname(reading.file), written);
  if (typeof file !== 'string') {
    report(reading, REFUSALS[file.fault], place, { found: written.slice(0, 80) });
    return undefined;
  }
  reading.images.push({ file, written, place });
  if (!caption) return { kind: 'image', file, alt };
  return { kind: 'image', file, alt, caption: titleInlines(reading, caption, place) };
}

const REFUSALS = { address: 'IM-003', outside: 'IM-004' } as const;
