import { deflateSync } from 'node:zlib';

/** Where an object of the file stands: at an offset, or in an object stream. */
type Entry =
  | { readonly kind: 'plain'; readonly offset: number }
  | { readonly kind: 'packed'; readonly stream: number; readonly index: number };

/** Objects to a stream: a reader unpacks a whole stream to get one. */
const OBJECTS_PER_STREAM = 200;
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
  private readonly entries = new Map<number, Entry>();
  private waiting: { readonly id: number; readonly body: string }[] = [];
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
    let at = offset;
    for (let from = 0; from < this.waiting.length; from += OBJECTS_PER_STREAM) {
      const { id, bytes } = this.objectStream(this.waiting.slice(from, from + OBJECTS_PER_STREAM));
      this.entries.set(id, { kind: 'plain', offset: at });
      parts.push(bytes);
      at += bytes.length;
    }
    parts.push(this.crossReferences(trailer, at), Buffer.from(`startxref\n${at}\n%%EOF\n`, 'latin1'));
    return Buffer.concat(parts);
  }

  private objectStream(objects: readonly { readonly id: number; readonly body: string }[]): {
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
    const table = Buffer.alloc(this.nextId * 7);
    table.writeUInt16BE(0xffff, 5);
    for (const [object, entry] of this.entries) {
      const at = object * 7;
      table.writeUInt8(entry.kind === 'plain' ? 1 : 2, at);
      table.writeUInt32BE(entry.kind === 'plain' ? entry.offset : entry.stream, at + 1);
      table.writeUInt16BE(entry.kind === 'plain' ? 0 : entry.index, at + 5);
    }
    return streamObject(id, `/Type /XRef /Size ${this.nextId} /W [1 4 2] ${trailer}`, table);
  }
}

function streamObject(id: number, entries: string, content: Buffer): Buffer {
  const packed = deflateSync(content);
  const head = `${id} 0 obj\n<< ${entries} /Filter /FlateDecode /Length ${packed.length} >>\nstream\n`;
  return Buffer.concat([Buffer.from(head, 'latin1'), packed, Buffer.from('\nendstream\nendobj\n', 'latin1')]);
}
