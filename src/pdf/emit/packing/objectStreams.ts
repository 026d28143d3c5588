import type { PdfDocument, PdfReference } from '../pdfkit.ts';
import { deflated, FilePieces } from './filePieces.ts';

/** Where an object of the file stands: it begins with a piece of the file, or is in an object stream. */
type CrossReferenceEntry =
  | { readonly kind: 'plain'; readonly piece: number }
  | { readonly kind: 'packed'; readonly stream: number; readonly index: number };

/** An object whose pieces are still coming. */
interface OpenObject {
  readonly id: number;
  body?: string;
}

interface PackedObject {
  readonly id: number;
  readonly body: string;
}

/** Objects to a stream: a reader unpacks a whole stream to get one, and small streams pack badly. */
const OBJECTS_PER_STREAM = 1000;
const OBJECT_HEAD = /^(\d+) 0 obj$/;

/**
 * Packs the objects that carry no stream of their own into compressed object streams, with a
 * cross-reference stream instead of a table (ISO 32000-1, 7.5.7 and 7.5.8). Thousands of structure
 * elements make most of a tagged file's bytes, and they compress well.
 *
 * It stands in the way of what pdfkit writes, and knows its habit: a head, a dictionary, perhaps a
 * stream, `endobj`.
 */
export class ObjectPacker {
  private readonly pieces = new FilePieces();
  private readonly entries = new Map<number, CrossReferenceEntry>();
  /** Each with its stream deflated, where that is known already. */
  private readonly toDeflate = new Map<number, Promise<Uint8Array> | undefined>();
  private readonly known = new WeakMap<Uint8Array, Promise<Uint8Array>>();
  private waiting: PackedObject[] = [];
  private open: OpenObject | undefined;
  private nextId = 0;

  /** Has the stream of an object deflated on the way into the file: pdfkit would do it at once, and wait. */
  adopt(reference: PdfReference): void {
    const finalize = reference.finalize.bind(reference);
    reference.finalize = () => {
      if (reference.compress && reference.buffer.length > 0) {
        reference.compress = false;
        const [content] = reference.buffer.length === 1 ? reference.buffer : [];
        this.toDeflate.set(reference.id, content && this.known.get(content));
      }
      finalize();
    };
  }

  /** Says what the content of a stream is when it is deflated. */
  isDeflated(content: Uint8Array, packed: Promise<Uint8Array>): void {
    this.known.set(content, packed);
  }

  /** Takes a piece of output: a line of one byte a character, or bytes as they are. */
  take(data: string | Uint8Array): void {
    const { open } = this;
    if (!open) return this.begin(data);
    if (open.body === undefined) {
      open.body = String(data);
      return;
    }
    if (data === 'endobj') {
      this.open = undefined;
      this.waiting.push({ id: open.id, body: open.body });
      return;
    }
    if (!this.toDeflate.has(open.id)) {
      this.open = undefined;
      this.entries.set(open.id, { kind: 'plain', piece: this.pieces.count });
      for (const piece of [`${open.id} 0 obj`, open.body, data]) this.write(piece);
      return;
    }
    // The line that opens its stream, then its bytes
    if (typeof data === 'string') return;
    this.open = undefined;
    this.entries.set(open.id, { kind: 'plain', piece: this.pieces.count });
    const packed = this.toDeflate.get(open.id) ?? deflated(data);
    this.pieces.add(streamOf(`${open.id} 0 obj\n${open.body}\nstream\n`, packed));
  }

  private begin(data: string | Uint8Array): void {
    const head = typeof data === 'string' ? OBJECT_HEAD.exec(data) : null;
    if (head) this.open = { id: Number(head[1]) };
    else this.write(data);
  }

  private write(data: string | Uint8Array): void {
    this.pieces.add(typeof data === 'string' ? `${data}\n` : data);
  }

  /** Gives a document, whose pieces were all taken, the bytes of its file. */
  endFile(document: PdfDocument): void {
    const id = Buffer.from(document._id).toString('hex');
    const trailer = `/Root ${document._root.id} 0 R /Info ${document._info.id} 0 R /ID [<${id}> <${id}>]`;
    this.finish(trailer, document._offsets.length, document._offset).then(
      (bytes) => {
        document.push(bytes);
        document.push(null);
      },
      (fault: unknown) => document.destroy(fault),
    );
  }

  /**
   * All that was taken, and what ends the file: object streams, cross-reference stream, its place.
   * @param trailer entries of the trailer dictionary, written out, without `Size`
   * @param offset bytes of the file before the first that was taken
   */
  private async finish(trailer: string, count: number, offset: number): Promise<Uint8Array> {
    this.nextId = count + 1;
    const objects = alikeTogether(this.waiting);
    for (let from = 0; from < objects.length; from += OBJECTS_PER_STREAM)
      this.addObjectStream(objects.slice(from, from + OBJECTS_PER_STREAM));
    const { bytes, offsets } = await this.pieces.whole(offset);
    const at = bytes.reduce((sum, { length }) => sum + length, offset);
    const end = Buffer.from(`startxref\n${at}\n%%EOF\n`, 'latin1');
    return Buffer.concat([...bytes, await this.crossReferences(trailer, offsets, at), end]);
  }

  private addObjectStream(objects: readonly PackedObject[]): void {
    const id = this.nextId++;
    const heads: string[] = [];
    const bodies: Buffer[] = [];
    let place = 0;
    objects.forEach((object, index) => {
      const body = Buffer.from(`${object.body}\n`, 'latin1');
      heads.push(`${object.id} ${place}`);
      bodies.push(body);
      place += body.length;
      this.entries.set(object.id, { kind: 'packed', stream: id, index });
    });
    const head = Buffer.from(`${heads.join(' ')}\n`, 'latin1');
    const entries = `/Type /ObjStm /N ${objects.length} /First ${head.length}`;
    this.entries.set(id, { kind: 'plain', piece: this.pieces.count });
    this.pieces.add(streamObject(id, entries, Buffer.concat([head, ...bodies])));
  }

  /** Each object in seven bytes: its kind, an offset or stream, an index. */
  private crossReferences(trailer: string, offsets: readonly number[], at: number): Promise<Uint8Array> {
    const id = this.nextId++;
    this.entries.set(id, { kind: 'plain', piece: offsets.length });
    const table = Buffer.alloc(this.nextId * ROW);
    table.writeUInt16BE(0xffff, 5);
    for (const [object, entry] of this.entries) {
      const row = object * ROW;
      table.writeUInt8(entry.kind === 'plain' ? 1 : 2, row);
      table.writeUInt32BE(entry.kind === 'plain' ? (offsets[entry.piece] ?? at) : entry.stream, row + 1);
      table.writeUInt16BE(entry.kind === 'plain' ? 0 : entry.index, row + 5);
    }
    const entries = `/Type /XRef /Size ${this.nextId} /W [1 4 2] ${DIFFERENCES} ${trailer}`;
    return streamObject(id, entries, rowDifferences(table));
  }
}

/** As much of an object as tells its type, and an element's role. */
const HEAD_LENGTH = 36;

/** Objects of one kind pack best side by side; within a kind they stay in order. */
function alikeTogether(objects: readonly PackedObject[]): PackedObject[] {
  const byHead = new Map<string, PackedObject[]>();
  for (const object of objects) {
    const head = object.body.slice(0, HEAD_LENGTH).replace(/\d+/g, '');
    const alike = byHead.get(head);
    if (alike) alike.push(object);
    else byHead.set(head, [object]);
  }
  return [...byHead.values()].flat();
}

/** Bytes of a row of the cross-reference table. */
const ROW = 7;
const DIFFERENCES = `/DecodeParms << /Predictor 12 /Columns ${ROW} >>`;

/** Each row as its difference from the row above (ISO 32000-1, 7.4.4.4): neighbours are alike. */
function rowDifferences(table: Buffer): Buffer {
  const UP = 2;
  const rows = table.length / ROW;
  const coded = Buffer.alloc(rows * (ROW + 1));
  for (let row = 0; row < rows; row += 1) {
    coded[row * (ROW + 1)] = UP;
    for (let column = 0; column < ROW; column += 1) {
      const above = row === 0 ? 0 : (table[(row - 1) * ROW + column] ?? 0);
      coded[row * (ROW + 1) + 1 + column] = ((table[row * ROW + column] ?? 0) - above) & 0xff;
    }
  }
  return coded;
}

async function streamObject(id: number, entries: string, content: Buffer): Promise<Uint8Array> {
  const packed = await deflated(content, 9);
  const head = `${id} 0 obj\n<< ${entries} /Filter /FlateDecode /Length ${packed.length} >>\nstream\n`;
  return Buffer.concat([Buffer.from(head, 'latin1'), packed, Buffer.from('\nendstream\nendobj\n', 'latin1')]);
}

/** The head of an object and its stream, deflated: the dictionary said how long it was before. */
async function streamOf(head: string, content: Promise<Uint8Array>): Promise<Uint8Array> {
  const packed = await content;
  return Buffer.concat([Buffer.from(head.replace(LENGTH, `/Length ${packed.length}`), 'latin1'), packed]);
}

const LENGTH = /\/Length \d+/;
