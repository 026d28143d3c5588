/**
 * The one door to React-PDF's internals: everything untyped is narrowed here.
 * `pdf()` of React-PDF is three calls (container, layout, render); the engine makes them itself,
 * so that it can work on the laid-out tree and draw into a document of its own.
 */
import { setImmediate } from 'node:timers/promises';
import FontStore from '@react-pdf/font';
import { existsSync, statSync } from 'node:fs';
import { openSync } from 'fontkit';
import layoutDocument from '@react-pdf/layout';
import renderTree from '@react-pdf/render';
import { pdf } from '@react-pdf/renderer';
import type { ReactElement } from 'react';
import { hearing, type Hear } from './libraryWarnings.ts';
import { pictureStandIn, type PictureSize } from './pictureStandIn.ts';
import type { FontFace, LaidOutNode, Typeset } from './tree.ts';

export interface FontSource {
  readonly family: string;
  readonly weight: number;
  readonly style: 'normal' | 'italic';
  /** Path of a TrueType file. */
  readonly file: string;
  /** Of its letters: what a text's own faces lack is set in the like of them. */
  readonly design?: 'serif' | 'sans';
  /** In no stack: it is opened when a text holds what its own faces lack. */
  readonly isFallback?: boolean;
  /** What it does to pairs of letters, written out: it is not asked for them then. */
  readonly pairs?: string;
}

/** React-PDF's font store, with the text engine that the patched layout asks for. */
export interface FontLibrary {
  readonly store: object;
  readonly sources: readonly FontSource[];
  /** Hears what the libraries say on the console while they lay out; where there is none, they say it there. */
  readonly onWarning?: Hear;
  /** Pictures whose files a layout does not open, by the path that names them. */
  readonly pictures?: ReadonlyMap<string, PictureSize>;
}

type Store = InstanceType<typeof FontStore> & { typeset?: Typeset };

/**
 * Registers fonts in a store of its own: React-PDF's global one is left alone.
 * @param typeset sets all text; React-PDF's own engine where there is none
 * @throws UnpatchedReactPdf where the library is not the one that this engine was made for
 */
export function createFontLibrary(sources: readonly FontSource[], typeset?: Typeset): FontLibrary {
  refuseUnpatched(layoutDocument);
  const store: Store = new FontStore();
  for (const { family, weight, style, file } of sources) {
    store.register({ family, src: file, fontWeight: weight, fontStyle: style });
  }
  if (typeset) store.typeset = typeset;
  loadOnce(store, pairsByFile(sources));
  return { store, sources };
}

function pairsByFile(sources: readonly FontSource[]): Map<string, string> {
  return new Map(sources.flatMap(({ file, pairs }) => (pairs === undefined ? [] : [[file, pairs]])));
}

/** Layout asks for its fonts at every node: a font that is open is not asked for again. */
function loadOnce(store: Store, pairs: ReadonlyMap<string, string>): void {
  const load = store.load.bind(store);
  const loading = new Map<string, Promise<void>>();
  const whole = async (descriptor: Parameters<typeof load>[0]): Promise<void> => {
    const source = store.getFont(descriptor);
    await load(descriptor).catch((fault: unknown) => {
      throw new UnreadableFont(source.src, fault);
    });
    refuseCutFont(source.src, source.data);
    if (source.data) (source.data as unknown as FontFace).pairs = pairs.get(source.src);
  };
  store.load = (descriptor) => {
    const key = `${descriptor.fontFamily} ${descriptor.fontWeight ?? ''} ${descriptor.fontStyle ?? ''}`;
    let promise = loading.get(key);
    if (!promise) loading.set(key, (promise = whole(descriptor)));
    return promise;
  };
}

/** A file of a face that cannot be opened, or whose end is missing: nothing can be set in it. */
export class UnreadableFont extends Error {
  readonly file: string;
  constructor(file: string, cause: unknown) {
    super(`${file}: ${cause instanceof Error ? cause.message : String(cause)}`, { cause });
    this.name = 'UnreadableFont';
    this.file = file;
  }
}

/** A face is read table by table when a text asks for it: one that is cut would fail somewhere in a layout. */
function refuseCutFont(file: string, face: unknown): void {
  const { tables } =
    (face as { directory?: { tables?: Readonly<Record<string, FontTable>> } }).directory ?? {};
  if (!tables || !existsSync(file)) return;
  const { size } = statSync(file);
  const cut = Object.entries(tables).find(([, { offset, length }]) => offset + length > size);
  if (cut) throw new UnreadableFont(file, `${cut[0]} ends behind the file`);
}

interface FontTable {
  readonly offset: number;
  readonly length: number;
}

/** What the patches in `patches/` write into @react-pdf/layout and @react-pdf/paginate, one mark each. */
const PATCHES: readonly unknown[] = ['kakehashi 6'];

/** React-PDF as it comes would set another book, and say nothing. */
export class UnpatchedReactPdf extends Error {
  constructor() {
    super(
      'React-PDF is not patched: @react-pdf/layout and @react-pdf/paginate must carry the changes of the folder ' +
        '`patches`. Run `npm ci` in the folder of the program; where they were patched before, the old patch is replaced.',
    );
    this.name = 'UnpatchedReactPdf';
  }
}

/**
 * Makes sure that a layout function is the patched one.
 * @throws UnpatchedReactPdf where it does not bear the marks of the present patches
 */
export function refuseUnpatched(layout: unknown): void {
  const marks = (layout as { patches?: readonly unknown[] }).patches;
  if (marks?.length !== 2 || marks.some((mark) => !PATCHES.includes(mark))) throw new UnpatchedReactPdf();
}

/** The opened face of a family, weight and style. */
export async function loadFace(
  library: FontLibrary,
  family: string,
  weight: number,
  style: 'normal' | 'italic',
): Promise<FontFace> {
  const store = library.store as Store;
  const descriptor = { fontFamily: family, fontWeight: weight, fontStyle: style };
  await store.load(descriptor);
  return store.getFont(descriptor).data as unknown as FontFace;
}

/** The face of a source, opened at once if it was not: text that is being set cannot wait. */
export function openFace(library: FontLibrary, { family, weight, style, pairs }: FontSource): FontFace {
  const descriptor = { fontFamily: family, fontWeight: weight, fontStyle: style };
  const opened = (library.store as Store).getFont(descriptor);
  opened.data ??= openWhole(opened.src) as unknown as typeof opened.data;
  opened.loadResultPromise ??= Promise.resolve();
  const face = opened.data as unknown as FontFace;
  if (pairs !== undefined) face.pairs = pairs;
  return face;
}

function openWhole(file: string): unknown {
  let face: unknown;
  try {
    face = openSync(file);
  } catch (fault) {
    throw new UnreadableFont(file, fault);
  }
  refuseCutFont(file, face);
  return face;
}

/** The face of a source if it is open. */
export function openedFace(
  library: FontLibrary,
  { family, weight, style }: FontSource,
): FontFace | undefined {
  const descriptor = { fontFamily: family, fontWeight: weight, fontStyle: style };
  return ((library.store as Store).getFont(descriptor).data ?? undefined) as unknown as FontFace | undefined;
}

/**
 * Lays out a `<Document>` element and returns its pages. That takes a while and waits for nothing, so what was begun
 * elsewhere goes on first: pictures that are converted, answers of other threads.
 */
export function layOut(document: ReactElement, library: FontLibrary): Promise<LaidOutNode> {
  const layout = layoutDocument as unknown as (root: unknown, store: object) => Promise<LaidOutNode>;
  return hearing(library.onWarning, async () => {
    await setImmediate();
    makeReconciler();
    const { container } = pdf(document as Parameters<typeof pdf>[0]) as unknown as {
      container: { document: unknown };
    };
    if (!container.document) throw new Error(NOTHING_MADE);
    if (library.pictures?.size) standIn(container.document as ElementNode, library.pictures);
    return layout(container.document, library.store);
  });
}

let hasReconciler = false;

/**
 * React-PDF makes one at its first document, which keeps an error as a sign, and with its stack the functions that were
 * being called and all that they see: the whole first layout, for as long as the process lasts. So it is made here, by
 * itself, and its error gets no stack.
 */
function makeReconciler(): void {
  if (hasReconciler) return;
  hasReconciler = true;
  const { stackTraceLimit } = Error;
  Error.stackTraceLimit = 0;
  try {
    pdf();
  } finally {
    Error.stackTraceLimit = stackTraceLimit;
  }
}

/** React tells an exception of a component on the console, and makes nothing: without a word its pages would be lost. */
const NOTHING_MADE = 'A component of a section threw while it was made; what it threw stands above.';

/** A node of the tree that React builds. */
interface ElementNode {
  readonly type: string;
  props?: { readonly src?: unknown };
  readonly children?: readonly ElementNode[];
}

/** Puts stand-ins in the places of the pictures whose size is known. */
function standIn(node: ElementNode, pictures: ReadonlyMap<string, PictureSize>): void {
  const src = node.type === 'IMAGE' ? node.props?.src : undefined;
  const size = typeof src === 'string' ? pictures.get(src) : undefined;
  if (size && typeof src === 'string') node.props = { ...node.props, src: pictureStandIn(src, size) };
  for (const child of node.children ?? []) standIn(child, pictures);
}

/**
 * Draws a laid-out tree into a pdfkit document, which it ends.
 * @param hear what the libraries say on the console meanwhile
 */
export function draw(document: object, tree: LaidOutNode, hear?: Hear): void {
  hearing(hear, () =>
    (renderTree as unknown as (context: object, root: LaidOutNode) => void)(document, tree),
  );
}
