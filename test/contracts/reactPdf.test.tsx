import layoutDocument from '@react-pdf/layout';
import { Canvas, Document, Image, Link, Page, Svg, Text, View } from '@react-pdf/renderer';
import PDFKit from 'pdfkit';
import type { ReactElement } from 'react';
import { describe, expect, it } from 'vitest';
import { FACES } from '../../fonts/faces.ts';
import {
  createFontLibrary,
  draw,
  layOut,
  refuseUnpatched,
  UnpatchedReactPdf,
} from '../../src/pdf/reactPdf.ts';
import { structure } from '../../src/pdf/structure/element.ts';
import { visitNodes, type LaidOutNode, type TextLine, type Typeset } from '../../src/pdf/tree.ts';

/** What the engine takes for granted in React-PDF and pdfkit: an update that breaks it fails here, by name. */

const asked: string[] = [];
const typeset: Typeset = (text, container, options, stock) => {
  asked.push(text.string);
  return stock(text, container, options, stock);
};
const library = createFontLibrary(FACES, typeset);
const style = { fontFamily: 'Source Serif 4', fontSize: 10 };

async function pagesOf(body: ReactElement): Promise<readonly LaidOutNode[]> {
  const page = { size: [200, 100] as [number, number], style, experimentalPagination: true };
  const tree = await layOut(
    <Document>
      <Page {...page}>{body}</Page>
    </Document>,
    library,
  );
  return tree.children ?? [];
}

function nodesOf(pages: readonly LaidOutNode[], type: string): LaidOutNode[] {
  const found: LaidOutNode[] = [];
  for (const page of pages) visitNodes(page, (node) => void (node.type === type && found.push(node)));
  return found;
}

const linesOf = (pages: readonly LaidOutNode[]): TextLine[] =>
  nodesOf(pages, 'TEXT').flatMap(({ lines }) => lines ?? []);

/** A method of pdfkit's that its types leave out. */
function inherited(name: string): (this: object, ...args: readonly unknown[]) => unknown {
  return Reflect.get(PDFKit.prototype, name) as ReturnType<typeof inherited>;
}

/** A document that notes what the renderer asks of it. */
class Listening extends PDFKit {
  readonly calls: { readonly name: string; readonly args: readonly unknown[] }[] = [];

  constructor() {
    super({ autoFirstPage: false, font: null as unknown as string });
  }

  override font(): this {
    return this;
  }

  override addContent(operator: string): this {
    this.calls.push({ name: 'addContent', args: [operator] });
    return this;
  }

  glyphs(...args: readonly unknown[]): void {
    this.calls.push({ name: 'glyphs', args });
  }

  override link(...args: readonly unknown[]): this {
    this.calls.push({ name: 'link', args });
    return this;
  }

  openImage(source: unknown): object {
    this.calls.push({ name: 'openImage', args: [source] });
    return inherited('openImage').call(this, source) as object;
  }
}

async function callsFor(
  body: ReactElement,
): Promise<{ calls: Listening['calls']; pages: readonly LaidOutNode[] }> {
  const pages = await pagesOf(body);
  const document = new Listening();
  draw(document, { type: 'DOCUMENT', props: {}, children: [...pages] });
  return { calls: document.calls, pages };
}

describe('the patches', () => {
  it.each([
    ['no mark', {}],
    ['one mark', { patches: ['kakehashi 6', undefined] }],
    ['marks of other patches', { patches: ['kakehashi 0', 'kakehashi 0'] }],
  ])('are asked for before anything is laid out: %s is refused', (_, layout) => {
    expect(() => refuseUnpatched(layout)).toThrow(UnpatchedReactPdf);
  });

  it('are asked for by whoever opens a library of fonts, without which nothing is set', () => {
    const layout = layoutDocument as { patches?: readonly unknown[] };
    const { patches } = layout;
    delete layout.patches;
    try {
      expect(() => createFontLibrary([])).toThrow(UnpatchedReactPdf);
    } finally {
      Object.assign(layout, { patches });
    }
    expect(() => createFontLibrary([])).not.toThrow();
  });

  it('are there, each with its mark', () => {
    expect(() => refuseUnpatched(layoutDocument)).not.toThrow();
  });
});

describe('layout of React-PDF', () => {
  it('asks the font store’s own typeset for lines (patch of @react-pdf/layout)', async () => {
    asked.length = 0;
    await pagesOf(<Text>mots</Text>);
    expect(asked).toContain('mots');
  });

  it('gives nodes with boxes relative to their parent, and texts with lines, runs, glyphs and positions', async () => {
    const pages = await pagesOf(
      <View style={{ padding: 7 }}>
        <Text>mots</Text>
      </View>,
    );
    const [text] = nodesOf(pages, 'TEXT');
    expect([text?.box?.left, text?.box?.top]).toEqual([7, 7]);
    const [run] = linesOf(pages)[0]?.runs ?? [];
    expect(run?.glyphs?.map(({ codePoints }) => String.fromCodePoint(...codePoints)).join('')).toBe('mots');
    expect(run?.positions).toHaveLength(4);
  });

  it('carries the object in style.textDecorationStyle to the run, the same one', async () => {
    const element = structure('Span');
    const carrying = { textDecorationStyle: element as unknown as 'solid' };
    const pages = await pagesOf(
      <Text>
        avant <Text style={carrying}>dedans</Text> après
      </Text>,
    );
    const carried = linesOf(pages).flatMap(({ runs }) =>
      runs.map(({ attributes }) => attributes.underlineStyle),
    );
    expect(carried.filter((one) => one === element)).toHaveLength(1);
  });

  it('does not hand that object down to texts inside', async () => {
    const element = structure('Span');
    const pages = await pagesOf(
      <Text style={{ textDecorationStyle: element as unknown as 'solid' }}>
        dehors <Text>dedans</Text>
      </Text>,
    );
    const runs = linesOf(pages).flatMap((line) => line.runs);
    expect(runs.at(-1)?.attributes.underlineStyle).not.toBe(element);
  });

  it('tells a run where it leads', async () => {
    const pages = await pagesOf(
      <Text>
        <Link src="#la">ici</Link>
      </Text>,
    );
    expect(linesOf(pages)[0]?.runs[0]?.attributes.link).toBe('#la');
  });

  it('keeps the props of a node, the same object, on every page that it is split over', async () => {
    const pages = await pagesOf(<Text {...{ structure: structure('P') }}>{'des mots '.repeat(120)}</Text>);
    const texts = nodesOf(pages, 'TEXT');
    expect(texts.length).toBeGreaterThan(1);
    expect(new Set(texts.map(({ props }) => props)).size).toBe(1);
  });

  it('holds places as single floats: far down, neighbours seem to overlap by less than half a point', async () => {
    const rows = Array.from({ length: 3 }, (_, i) => <View key={i} style={{ height: 33.333 }} />);
    const pages = await layOut(
      <Document>
        <Page size={[200, 300_000]} wrap={false} style={style}>
          <View style={{ height: 131_072.7 }} />
          {rows}
        </Page>
      </Document>,
      library,
    );
    const boxes = (pages.children?.[0]?.children ?? []).map(({ box }) => box);
    for (const [i, box] of boxes.entries()) {
      const gap = (boxes[i + 1]?.top ?? Infinity) - (box?.top ?? 0) - (box?.height ?? 0);
      expect(gap).toBeGreaterThan(-0.5);
    }
  });

  it('gives an image as bytes, with its size in pixels', async () => {
    const pages = await pagesOf(<Image src="test/contenu-anglais/images/bridge.png" style={{ width: 20 }} />);
    const [node] = nodesOf(pages, 'IMAGE') as { image?: { data?: unknown; width?: unknown } }[];
    expect(node?.image?.data).toBeInstanceOf(Uint8Array);
    expect(typeof node?.image?.width).toBe('number');
  });
});

describe('renderer of React-PDF', () => {
  it('calls glyphs for each run of a document that has it, with the array of positions of the layout', async () => {
    const { calls, pages } = await callsFor(<Text>mots</Text>);
    const positions = linesOf(pages).flatMap(({ runs }) => runs.map((run) => run.positions));
    const drawn = calls.filter(({ name }) => name === 'glyphs').map(({ args }) => args[1]);
    expect(drawn).toHaveLength(positions.length);
    drawn.forEach((one, i) => expect(one).toBe(positions[i]));
  });

  it('calls the paint of a canvas in the order of the nodes, between what stands before and after it', async () => {
    const order: string[] = [];
    const canvas = (name: string): ReactElement => (
      <Canvas style={{ width: 1, height: 1 }} paint={() => (order.push(name), null)} />
    );
    await callsFor(
      <>
        {canvas('avant')}
        <View>{canvas('dedans')}</View>
        {canvas('après')}
      </>,
    );
    expect(order).toEqual(['avant', 'dedans', 'après']);
  });

  it('draws a page’s nodes between q and Q, and says colours and matrices by operators of one line', async () => {
    const { calls } = await callsFor(
      <View style={{ backgroundColor: '#336699', height: 10 }}>
        <Svg style={{ width: 5, height: 5 }} />
      </View>,
    );
    const operators = calls.filter(({ name }) => name === 'addContent').map(({ args }) => String(args[0]));
    expect(operators.filter((one) => one === 'q').length).toBe(operators.filter((one) => one === 'Q').length);
    expect(operators.some((one) => one.endsWith(' cm'))).toBe(true);
    expect(operators.some((one) => one === 'f')).toBe(true);
  });

  it('opens an image by the bytes that the layout holds, the same object', async () => {
    const { calls, pages } = await callsFor(
      <Image src="test/contenu-anglais/images/bridge.png" style={{ width: 20 }} />,
    );
    const [node] = nodesOf(pages, 'IMAGE') as { image?: { data?: unknown } }[];
    expect(calls.find(({ name }) => name === 'openImage')?.args[0]).toBe(node?.image?.data);
  });
});

/** pdfkit’s types want bytes here, where an object may have none. */
function end(reference: object): void {
  (reference as { end(): void }).end();
}

describe('pdfkit', () => {
  it.each([
    'addContent', 'addNamedDestination', 'annotate', 'createStructParentTreeNextKey', 'endMetadata', 'flushPages',
    'getStructParentTree', 'getStructTreeRoot', 'openImage', '_doOpacity', '_finalize', '_normalizeColor',
    '_setColorCore', '_write',
  ])('has the method %s', (name) => {
    expect(Reflect.get(PDFKit.prototype, name)).toBeTypeOf('function');
  }); // prettier-ignore

  it('writes an object as a head, a body, perhaps a stream, and endobj', async () => {
    const pieces: string[] = [];
    class Writing extends PDFKit {
      _write(data: string | Uint8Array): void {
        pieces.push(typeof data === 'string' ? data : 'bytes');
        inherited('_write').call(this, data);
      }
    }
    const document = new Writing({ autoFirstPage: false, font: null as unknown as string });
    end(document.ref({ Kind: 'Test' }));
    await new Promise((resolve) => setImmediate(resolve));
    const at = pieces.findIndex((piece) => piece.includes('/Kind /Test'));
    expect(pieces[at - 1]).toMatch(/^\d+ 0 obj$/);
    expect(pieces[at + 1]).toBe('endobj');
  });

  it('writes a String object as a string, a plain one as a name, bytes in hexadecimal', async () => {
    const document = new PDFKit({ autoFirstPage: false, font: null as unknown as string });
    const chunks: Buffer[] = [];
    document.on('data', (chunk: Buffer) => chunks.push(chunk));
    end(document.ref({ A: new String('b'), C: 'D', E: Uint8Array.of(1, 255) }));
    const ended = new Promise((resolve) => document.on('end', resolve));
    document.addPage();
    document.end();
    await ended;
    const text = Buffer.concat(chunks).toString('latin1');
    expect(text).toContain('/A (b)');
    expect(text).toContain('/C /D');
    expect(text).toMatch(/\/E <01ff>/i);
  });
});
