import { deflateSync } from 'node:zlib';

/** Where an object of the file stands: at an offset, or in an object stream. */
type CrossReferenceEntry =
  | { readonly kind: 'plain'; readonly offset: number }
  | { readonly kind: 'packed'; readonly stream: number; readonly index: number };

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
  private readonly entries = new Map<number, CrossReferenceEntry>();
  private waiting: PackedObject[] = [];
  private open: { readonly id: number; body?: string } | undefined;
  private nextId = 0;

  /**
   * Takes a piece of output.
   * @param offset bytes written so far
   * @returns pieces to be written now, as they are
   */
  take(data: string | Uint8Array, offset: number): (string | Uint8Array)[] {
    if (!this.open) return this.begin(data);
    if (this.open.body === undefined) {
      this.open.body = String(data);
      return [];
    }
    const { id, body } = this.open;
    this.open = undefined;
    if (data === 'endobj') {
      this.waiting.push({ id, body });
      return [];
    }
    this.entries.set(id, { kind: 'plain', offset });
    return [`${id} 0 obj`, body, data];
  }

  private begin(data: string | Uint8Array): (string | Uint8Array)[] {
    const head = typeof data === 'string' ? OBJECT_HEAD.exec(data) : null;
    if (!head) return [data];
    this.open = { id: Number(head[1]) };
    return [];
  }

  /**
   * What ends the file: object streams, cross-reference stream, its place.
   * @param trailer entries of the trailer dictionary, written out, without `Size`
   */
  finish(trailer: string, count: number, offset: number): Uint8Array {
    this.nextId = count + 1;
    const parts: Buffer[] = [];
    const objects = alikeTogether(this.waiting);
    let at = offset;
    for (let from = 0; from < objects.length; from += OBJECTS_PER_STREAM) {
      const { id, bytes } = this.objectStream(objects.slice(from, from + OBJECTS_PER_STREAM));
      this.entries.set(id, { kind: 'plain', offset: at });
      parts.push(bytes);
      at += bytes.length;
    }
    parts.push(this.crossReferences(trailer, at), Buffer.from(`startxref\n${at}\n%%EOF\n`, 'latin1'));
    return Buffer.concat(parts);
  }

  private objectStream(objects: readonly PackedObject[]): {
    id: number;
    bytes: Buffer;
  } {
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
    return { id, bytes: streamObject(id, entries, Buffer.concat([head, ...bodies])) };
  }

  /** Each object in seven bytes: its kind, an offset or stream, an index. */
  private crossReferences(trailer: string, offset: number): Buffer {
    const id = this.nextId++;
    this.entries.set(id, { kind: 'plain', offset });
    const table = Buffer.alloc(this.nextId * ROW);
    table.writeUInt16BE(0xffff, 5);
    for (const [object, entry] of this.entries) {
      const at = object * ROW;
      table.writeUInt8(entry.kind === 'plain' ? 1 : 2, at);
      table.writeUInt32BE(entry.kind === 'plain' ? entry.offset : entry.stream, at + 1);
      table.writeUInt16BE(entry.kind === 'plain' ? 0 : entry.index, at + 5);
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

function streamObject(id: number, entries: string, content: Buffer): Buffer {
  const packed = deflateSync(content, { level: 9 });
  const head = `${id} 0 obj\n<< ${entries} /Filter /FlateDecode /Length ${packed.length} >>\nstream\n`;
  return Buffer.concat([Buffer.from(head, 'latin1'), packed, Buffer.from('\nendstream\nendobj\n', 'latin1')]);
}
