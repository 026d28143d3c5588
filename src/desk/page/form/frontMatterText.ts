import { isMap, isScalar, isSeq, parseDocument, type Document } from 'yaml';

/** Keys and places in lists that lead to a value. */
export type FactPath = readonly (string | number)[];

/** A front matter as data, or that it cannot be read: then it is mended in the text. */
export type FrontMatterFacts = { readonly data: unknown } | { readonly unreadable: true };

const FRONT_MATTER = /^(\uFEFF?---[^\S\n]*\r?\n)([\s\S]*?)(^---[^\S\n]*(?:\r?\n|$))/m;
const STYLE = { lineWidth: 0, flowCollectionPadding: false, nullStr: '' } as const;

/** The lines between the first two of dashes, as they are typed. */
export function frontMatterOf(text: string): string | undefined {
  return FRONT_MATTER.exec(text)?.[2];
}

export function factsOf(text: string): FrontMatterFacts {
  const document = documentOf(text);
  return document === undefined ? { unreadable: true } : { data: document.toJS() as unknown };
}

/**
 * The text with one value changed, or taken away (`undefined`), in its front matter; comments, order and quotation stay.
 * A record or a list that is left empty goes too; while more may be typed, its key keeps the place.
 */
export function withFact(text: string, path: FactPath, value: unknown, isTyping = false): string {
  const [, start = '', typed = '', end = ''] = FRONT_MATTER.exec(text) ?? [];
  const document = documentOf(text);
  if (document === undefined) return text;
  const before = document.toString(STYLE);
  if (value === undefined || value === '') removeFact(document, path, isTyping);
  else putFact(document, path, value);
  const yaml = asTyped(typed.replace(/\r\n/g, '\n'), before, document.toString(STYLE));
  const lines = text.includes('\r\n') ? yaml.replace(/\r?\n/g, '\r\n') : yaml;
  return text.replace(FRONT_MATTER, () => start + lines + end);
}

/** Keys whose value has not changed, as they were typed: YAML would set long lists on other lines. */
function asTyped(typed: string, before: string, after: string): string {
  const [typedParts, beforeParts] = [partsOf(typed), partsOf(before)];
  if (typedParts.length !== beforeParts.length) return after;
  const known = new Map(beforeParts.map((part, index) => [part, typedParts[index] ?? part]));
  return partsOf(after)
    .map((part) => known.get(part) ?? part)
    .join('');
}

/** The lines of each key that stands at the margin, with the comments above it. */
function partsOf(yaml: string): string[] {
  const parts: string[] = [];
  let hasKey = true;
  for (const line of yaml.split(/(?<=\n)/)) {
    const isMargin = /^[^\s\]}]/.test(line);
    if (parts.length === 0 || (isMargin && hasKey)) {
      parts.push(line);
      hasKey = !line.startsWith('#');
    } else {
      parts.push((parts.pop() ?? '') + line);
      hasKey ||= isMargin && !line.startsWith('#');
    }
  }
  return parts;
}

function documentOf(text: string): Document | undefined {
  const yaml = frontMatterOf(text);
  if (yaml === undefined) return undefined;
  const document = parseDocument(yaml, { schema: 'core', version: '1.2' });
  return document.errors.length > 0 || !isMap(document.contents) ? undefined : document;
}

function putFact(document: Document, path: FactPath, value: unknown): void {
  const before = document.getIn(path, true);
  if (isScalar(before) && (value === null || typeof value !== 'object')) {
    // Its quotation and its comment stay.
    before.value = value;
    delete before.source;
    return;
  }
  const node = document.createNode(value);
  if (isSeq(node) && node.items.every((item) => isScalar(item)))
    node.flow = isSeq(before) ? before.flow === true : path.at(-1) === 'position';
  for (let depth = 1; depth < path.length; depth += 1) {
    const parent = path.slice(0, depth);
    if (document.hasIn(parent)) continue;
    document.setIn(parent, document.createNode(typeof path[depth] === 'number' ? [] : {}));
  }
  const record = document.getIn(path.slice(0, -1), true);
  // One that was emptied while one types is `{}` in the text; its lines come back.
  if (isMap(record) && record.items.length === 0) record.flow = false;
  document.setIn(path, node);
}

function removeFact(document: Document, path: FactPath, isTyping: boolean): void {
  if (isTyping) {
    // What is typed next stands where it stood.
    if (document.hasIn(path)) putFact(document, path, null);
    return;
  }
  if (document.hasIn(path)) document.deleteIn(path);
  for (let depth = path.length - 1; depth > 0; depth -= 1) {
    const parent = document.getIn(path.slice(0, depth), true);
    if ((isMap(parent) || isSeq(parent)) && parent.items.length === 0)
      document.deleteIn(path.slice(0, depth));
  }
}
