import type { Link, LinkReference } from 'mdast';
import { toString } from 'mdast-util-to-string';
import type { Inline } from '../../../model/publication/prose.ts';
import { asReadAloud } from '../../files/asRead.ts';
import { placeOfNode } from '../bodyPlaces.ts';
import { type BodyReading, report } from '../bodyReading.ts';

const LEAVES_THE_BOOK = /^(?:https?:\/\/[^/\s]|mailto:[^\s@]+@|tel:\+?\d)/i;

/** Texts that tell a listener of links nothing (UA-07). */
const SAYS_NOTHING =
  /^(?:(?:cliquez|cliquer|voir) ici|ici|(?:ce |un |le |suivre ce |suivez ce )?lien|(?:ce |le )?site|(?:cette |la )?page|en savoir plus|plus d[’']informations?|plus d[’']infos?|lire la suite|voir(?: plus)?|(?:詳しくは)?こちら(?:から|へ|をクリック)?|ここ(?:をクリック)?|詳細(?:はこちら)?|(?:click )?here|this (?:link|page|site)|(?:read |learn )?more|link)$/i;

const BARE_ADDRESS = /^(?:https?:\/\/|www\.)/i;

/** A link to a place of the book or out of it; anything else is reported and keeps only its text. */
export function linkInlines(
  reading: BodyReading,
  node: Link | LinkReference,
  children: readonly Inline[],
): readonly Inline[] {
  const url = node.type === 'link' ? node.url : reading.definitions.get(node.identifier)?.url;
  const place = placeOfNode(reading, node.position);
  checkText(reading, node);
  if (url?.startsWith('#') && url.length > 1) {
    // Ids have small letters alone
    const target = asReadAloud(decoded(url.slice(1)));
    reading.references.push({ name: target, place });
    return [{ kind: 'crossReference', target, children }];
  }
  if (url !== undefined && LEAVES_THE_BOOK.test(url)) return [{ kind: 'link', href: url, children }];
  report(reading, 'LN-001', place, { found: (url ?? '').slice(0, 80) });
  return children;
}

function checkText(reading: BodyReading, node: Link | LinkReference): void {
  const text = toString(node).trim();
  const place = placeOfNode(reading, node.position);
  const bare = text.replace(/[.!…\s]+$/, '');
  if (text === '') report(reading, 'LN-003', place, {});
  else if (SAYS_NOTHING.test(bare)) report(reading, 'LN-004', place, { found: text });
  else if (BARE_ADDRESS.test(text)) report(reading, 'LN-005', place, { found: text.slice(0, 80) });
}

export function decoded(address: string): string {
  try {
    return decodeURIComponent(address);
  } catch {
    return address;
  }
}
