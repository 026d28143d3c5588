import type { Link, PhrasingContent, Root, Text } from 'mdast';
import { visit } from 'unist-util-visit';

/**
 * Letters and marks of Japanese and Chinese writing, and quotation marks, end an address that is typed bare:
 * `https://example.org/annaiをご覧ください` leads to `…/annai`. An address that holds them goes between < and >.
 */
const FOREIGN = /[\s<>"«»“”‘’\p{sc=Han}\p{sc=Hiragana}\p{sc=Katakana}\u3000-\u303f\uff00-\uffef]/u;

/** The mail address stays short, so that a long word costs no more than its length. */
const START =
  /(?<![\p{L}\p{N}])(?:https?:\/\/|www\.)(?=[\p{L}\p{N}])|[a-z\d._%+-]{1,64}@[a-z\d-]{1,63}(?:\.[a-z\d-]{1,63}){1,8}/giu;

/** Where a bare address ends in a text that begins with it: its length. */
export function addressLength(text: string): number {
  const end = text.search(FOREIGN);
  let length = end === -1 ? text.length : end;
  for (;;) {
    const last = text[length - 1] ?? '';
    const isStop = /[.,;:!?'*_~]/.test(last) || (last === ')' && isUnopened(text.slice(0, length)));
    if (!isStop) return length;
    length -= 1;
  }
}

/** `(voir https://a.fr/b)`: the bracket is the sentence's; `…/Kyoto_(ville)`: it is the address's. */
function isUnopened(address: string): boolean {
  return address.split(')').length > address.split('(').length;
}

/** Addresses longer than this are cut: browsers take no more. */
const LONGEST = 2048;

interface BareAddress {
  readonly start: number;
  readonly end: number;
  readonly href: string;
}

/** Addresses of the web and of mail in a text. */
export function bareAddresses(text: string): BareAddress[] {
  if (!/:\/\/|www\.|@/i.test(text)) return [];
  const found: BareAddress[] = [];
  let from = 0;
  for (const match of text.matchAll(START)) {
    const [start, isMail] = [match.index, match[0].includes('@')];
    if (start < from) continue;
    const length = isMail
      ? match[0].replace(/[.-]+$/, '').length
      : addressLength(text.slice(start, start + LONGEST));
    if (!isMail && length <= match[0].length) continue;
    const written = text.slice(start, start + length);
    const scheme = isMail ? 'mailto:' : /^www/i.test(written) ? 'http://' : '';
    found.push({ start, end: start + length, href: `${scheme}${written}` });
    from = start + length;
  }
  return found;
}

/**
 * A mail address of letters, digits, points and hyphens between words, brackets and stops: no markup can begin in it, and
 * it neither begins a line, be it
 * of a quotation or a list, nor has blanks between it and the end of one, which the parser leaves out.
 */
const PLAIN_MAIL =
  /(?<=[\p{L}\p{N},;:»」』、。][ \t]|[,;(（、])[a-z\d](?:[a-z\d.-]{0,62}[a-z\d])?@[a-z\d](?:[a-z\d-]{0,61}[a-z\d])?(?:\.[a-z][a-z\d-]{0,61}[a-z]){1,6}(?=[,;)）、。]|[ \t]\S|\.?$|\.\s)/gimu;

/** Whether a text has addresses that the parser must know of; plain ones of mail are found in what it has read. */
export function holdsHardAddress(source: string): boolean {
  if (!/:\/\/|www\.|@/i.test(source)) return false;
  return /:\/\/|www\.|@/i.test(source.replace(PLAIN_MAIL, ''));
}

/** Makes links of the bare addresses of a tree, and ends those that the parser has made where their address ends. */
export function linkBareAddresses(tree: Root, source: string): void {
  visit(tree, (node, index, parent) => {
    if (index === undefined || parent === undefined) return undefined;
    if (parent.type === 'link' || parent.type === 'linkReference') return undefined;
    const text = node.type === 'text' ? node : node.type === 'link' ? bareText(node, source) : undefined;
    if (text === undefined) return undefined;
    const pieces = piecesOf(text, source);
    parent.children.splice(index, 1, ...pieces);
    return index + pieces.length;
  });
}

/** The text of a link that is nothing but its address, typed without brackets. */
function bareText({ children: [only, ...others], position }: Link, source: string): Text | undefined {
  const opening = source[position?.start.offset ?? 0];
  if (only?.type !== 'text' || others.length > 0 || opening === '[' || opening === '<') return undefined;
  return { ...only, ...(position && { position }) };
}

function piecesOf(node: Text, source: string): PhrasingContent[] {
  const addresses = bareAddresses(node.value);
  if (addresses.length === 0) return [node];
  const pieces: PhrasingContent[] = [];
  let valueFrom = 0;
  let offset = node.position?.start.offset ?? 0;
  const push = (until: number, offsetUntil: number, href?: string): void => {
    if (until > valueFrom) {
      const text = textAt(node, node.value.slice(valueFrom, until), offset, offsetUntil);
      pieces.push(href === undefined ? text : linkTo(text, href));
    }
    valueFrom = until;
    offset = offsetUntil;
  };
  for (const { start, end, href } of addresses) {
    // Signs that are written as entities or escaped make the source longer than the text.
    const written = source.indexOf(node.value.slice(start, end), offset);
    const at = written === -1 ? offset : written;
    push(start, at);
    push(end, at + end - start, href);
  }
  push(node.value.length, node.position?.end.offset ?? offset);
  return pieces;
}

function textAt({ position }: Text, value: string, from: number, to: number): Text {
  if (position === undefined) return { type: 'text', value };
  const start = { ...position.start, offset: from };
  return { type: 'text', value, position: { start, end: { ...position.end, offset: to } } };
}

function linkTo(text: Text, url: string): Link {
  return { type: 'link', url, children: [text], ...(text.position && { position: text.position }) };
}
