import { posix } from 'node:path';
import type { Image } from 'mdast';
import type { Block } from '../../model/publication/prose.ts';
import { placeOfNode } from './bodyPlaces.ts';
import { type BodyReading, report } from './bodyReading.ts';
import { decoded } from './links.ts';
import { titleInlines } from './titleInlines.ts';

/** `![alt](fichier "légende")` alone in its paragraph. Whether the file is there is checked later, by `checkImages`. */
export function imageBlock(reading: BodyReading, node: Image): Block | undefined {
  const place = placeOfNode(reading, node.position);
  const alt = (node.alt ?? '').trim();
  const caption = node.title?.trim();
  if (alt === '') report(reading, 'IM-001', place, {});
  else if (alt === caption) report(reading, 'IM-002', place, {});
  const written = decoded(node.url);
  const file = pathInContent(reading, written);
  if (typeof file !== 'string') {
    report(reading, file.refusal, place, { found: written.slice(0, 80) });
    return undefined;
  }
  reading.images.push({ file, written, place });
  if (!caption) return { kind: 'image', file, alt };
  return { kind: 'image', file, alt, caption: titleInlines(reading, caption, place) };
}

function pathInContent(reading: BodyReading, written: string): string | { refusal: 'IM-003' | 'IM-004' } {
  if (written.startsWith('//') || /^[a-z][a-z0-9+.-]+:/i.test(written)) return { refusal: 'IM-003' };
  if (
    written.startsWith('/') ||
    written.includes('\\') ||
    /^[a-z]:/i.test(written) ||
    written.includes('\0')
  ) {
    return { refusal: 'IM-004' };
  }
  const file = posix.join(posix.dirname(reading.file), written);
  const below = posix.relative(reading.rules.root, file);
  return below === '..' || below.startsWith('../') || below === '' ? { refusal: 'IM-004' } : file;
}
