import { PDFNumber, type PDFDict } from '@cantoo/pdf-lib';
import { dictionaryOf, keyOf, nameOf, textIn, textOf } from '../../reader/file/objects.ts';
import { targetOf } from '../../reader/file/navigationEntries.ts';
import { readSoundPdf } from '../../reader/reading.ts';
import { textsOfMarks } from './readingText.ts';
import { attributeOf, type TreeElement, type TreeKid } from '../../reader/tags/structureTree.ts';

/** Longest text that is shown whole; of a longer one, its beginning and its end. */
const WHOLE = 72;
const EDGE = 32;

interface TreeTexts {
  readonly texts: ReadonlyMap<string, string>;
  readonly pages: ReadonlyMap<string, number>;
  readonly annotations: ReadonlyMap<string, PDFDict>;
  readonly lines: string[];
  /** The page that was last written, to say only when it changes. */
  page: number;
  /** Letters of the longest text that is shown whole. */
  readonly whole: number;
}

/**
 * The tag tree as people can read and compare it: an element a line, indented, with its language,
 * alternative, scope and text (whole up to `whole` letters); `[p. 2]` where content goes on to another page, `→` for a link's area.
 */
export async function printTagTree(bytes: Uint8Array, whole = WHOLE): Promise<string> {
  const read = await readSoundPdf(bytes);
  const { file, tree } = read;
  const reading: TreeTexts = {
    texts: textsOfMarks(read),
    pages: new Map(file.pages.map((page) => [page.key, page.number])),
    annotations: new Map(
      file.context.enumerateIndirectObjects().flatMap(([reference, object]) => {
        const dict = dictionaryOf(object);
        return dict ? [[keyOf(reference), dict] as const] : [];
      }),
    ),
    lines: [],
    page: 1,
    whole,
  };
  for (const element of tree.top) print(element, 0, reading);
  return `${reading.lines.join('\n')}\n`;
}

function print(element: TreeElement, depth: number, reading: TreeTexts): void {
  const head = [element.type, ...factsOf(element, reading.whole)].join(' ');
  const [only] = element.kids;
  if (element.kids.length === 1 && only?.kind === 'content') {
    reading.lines.push(`${indent(depth)}${head} ${contentText(only, reading)}`);
    return;
  }
  reading.lines.push(indent(depth) + head);
  for (const kid of element.kids) {
    if (kid.kind === 'element') print(kid, depth + 1, reading);
    else reading.lines.push(indent(depth + 1) + leafText(kid, reading));
  }
}

function factsOf(element: TreeElement, whole: number): string[] {
  const facts: string[] = [];
  const { id, language, alternative, actualText } = element;
  const title = textIn(element.dict, 'T');
  const scope = nameOf(attributeOf(element, 'Table', 'Scope'));
  const numbering = nameOf(attributeOf(element, 'List', 'ListNumbering'));
  if (id) facts.push(`#${id}`);
  if (language) facts.push(`lang=${language}`);
  if (alternative !== undefined) facts.push(`alt=${quote(alternative, whole)}`);
  if (actualText !== undefined) facts.push(`actualText=${quote(actualText)}`);
  if (title) facts.push(`title=${quote(title)}`);
  if (scope) facts.push(`scope=${scope}`);
  for (const name of ['ColSpan', 'RowSpan']) {
    const span = attributeOf(element, 'Table', name);
    if (span instanceof PDFNumber) facts.push(`${name}=${span.asNumber()}`);
  }
  if (numbering && numbering !== 'None') facts.push(`numbering=${numbering}`);
  if (attributeOf(element, 'Layout', 'BBox')) facts.push('bbox');
  return facts;
}

function leafText(kid: Exclude<TreeKid, TreeElement>, reading: TreeTexts): string {
  if (kid.kind === 'content') return contentText(kid, reading);
  const annotation = reading.annotations.get(kid.object);
  const { address, place } = annotation ? targetOf(annotation) : {};
  const target = address ?? `#${textOf(place) ?? ''}`;
  return `${pageMark(kid.page, reading)}→ ${target} (${textIn(annotation, 'Contents') ?? ''})`;
}

function contentText(
  { page, id }: { readonly page: string; readonly id: number },
  reading: TreeTexts,
): string {
  return pageMark(page, reading) + quote(reading.texts.get(`${page} ${id}`) ?? '?', reading.whole);
}

function pageMark(key: string | undefined, reading: TreeTexts): string {
  const page = reading.pages.get(key ?? '') ?? 0;
  if (page === reading.page) return '';
  reading.page = page;
  return `[p. ${page}] `;
}

/** Spaces that look alike, and soft hyphens, are written as what they are. */
function quote(text: string, whole = WHOLE): string {
  const short = text.length > whole ? `${text.slice(0, EDGE)} … ${text.slice(-EDGE)}` : text;
  return `"${short.replace(/[\u00a0\u00ad\u2009\u200b\u202f\u2060]/g, (c) => `\\u${c.charCodeAt(0).toString(16).padStart(4, '0')}`)}"`;
}

function indent(depth: number): string {
  return '  '.repeat(depth);
}
