import {
  PDFArray,
  PDFDict,
  PDFDocument,
  PDFName,
  PDFRawStream,
  type PDFContext,
  type PDFObject,
  type PDFRef,
} from '@cantoo/pdf-lib';
import { goodPressFile } from './files/goodPressFile.ts';

const good = goodPressFile();

/** The file that every test starts from, made once. */
export const goodBytes = (): Promise<Uint8Array> => good;

export interface Spoiled {
  readonly document: PDFDocument;
  readonly context: PDFContext;
  readonly catalog: PDFDict;
  readonly info: PDFDict;
  /** First page. */
  readonly page: PDFDict;
  readonly set: (dict: PDFDict, key: string, value: Literal) => void;
  /** Puts an object into the resources of the first page. */
  readonly resource: (category: string, name: string, value: Literal) => void;
  /** Paints more on the first page, in plain page space. */
  readonly paint: (operators: string) => void;
}

/** What pdf-lib turns into objects: strings become names. */
export type Literal =
  PDFObject | string | number | boolean | null | readonly Literal[] | { readonly [key: string]: Literal };

/** The good file with one thing changed. */
export async function spoil(change: (spoiled: Spoiled) => void | Promise<void>): Promise<Uint8Array> {
  const document = await PDFDocument.load(await good, { updateMetadata: false });
  const { context, catalog } = document;
  const page = document.getPage(0).node;
  const set: Spoiled['set'] = (dict, key, value) => dict.set(PDFName.of(key), objectOf(context, value));
  const paint = (operators: string) => paintMore(context, page, operators);
  const resource: Spoiled['resource'] = (category, name, value) => {
    const resources = page.lookup(PDFName.of('Resources'), PDFDict);
    const existing = resources.lookupMaybe(PDFName.of(category), PDFDict);
    const dict = existing ?? PDFDict.withContext(context);
    resources.set(PDFName.of(category), dict);
    set(dict, name, value);
  };
  const info = context.lookup(context.trailerInfo.Info, PDFDict);
  await change({ document, context, catalog, info, page, set, resource, paint });
  return document.save({ useObjectStreams: false, updateFieldAppearances: false });
}

function paintMore(context: PDFContext, page: PDFDict, operators: string): void {
  const contents = page.get(PDFName.of('Contents'));
  const before = contents instanceof PDFArray ? contents.asArray() : [contents as PDFRef];
  const stream = (text: string) => context.register(context.stream(text));
  page.set(
    PDFName.of('Contents'),
    context.obj([stream('q'), ...before, stream(`Q q ${operators} Q`)] as PDFRef[]),
  );
}

const objectOf = (context: PDFContext, value: Literal): PDFObject =>
  (context.obj as unknown as (literal: Literal) => PDFObject).call(context, value);

/** A stream object with its dictionary, ready to be named by resources. */
export function streamObject(
  context: PDFContext,
  dict: Record<string, unknown>,
  contents: string | Uint8Array = '',
): PDFRef {
  const bytes = typeof contents === 'string' ? Uint8Array.from(Buffer.from(contents, 'latin1')) : contents;
  const entries = objectOf(context, dict as Literal) as PDFDict;
  return context.register(PDFRawStream.of(entries, bytes));
}

/** Name of the page's font in its resources. */
export function fontName(page: PDFDict): string {
  const fonts = page.lookup(PDFName.of('Resources'), PDFDict).lookup(PDFName.of('Font'), PDFDict);
  return fonts.keys()[0]?.decodeText() ?? '';
}
