import { deflate, deflateSync } from 'node:zlib';

/** Bytes of a file, or those that another core is still making of them. */
type FilePiece = Uint8Array | Promise<Uint8Array>;

/**
 * What a file is made of, in order. Streams are deflated by zlib's own threads while the pages behind theirs are drawn,
 * so how long a piece is, and where the next one stands, is known at the end.
 */
export class FilePieces {
  private readonly pieces: FilePiece[] = [];

  /** How many there are: the index of the next. */
  get count(): number {
    return this.pieces.length;
  }

  /** @param piece text of one byte a character, or bytes */
  add(piece: string | FilePiece): void {
    this.pieces.push(typeof piece === 'string' ? Buffer.from(piece, 'latin1') : piece);
  }

  /**
   * All pieces, once they are made.
   * @param offset of the first in the file
   * @returns their bytes, and the offset of each
   */
  async whole(
    offset: number,
  ): Promise<{ readonly bytes: readonly Uint8Array[]; readonly offsets: number[] }> {
    const bytes = await Promise.all(this.pieces);
    const offsets: number[] = [];
    let at = offset;
    for (const { length } of bytes) {
      offsets.push(at);
      at += length;
    }
    return { bytes, offsets };
  }
}

/**
 * Deflates on another core: begun at once, it goes on while the program draws. Drawing does not wait, so whatever was
 * begun keeps its working memory until the last page is drawn; what comes when many wait is deflated in place.
 * @param level as zlib counts them; its own where there is none
 */
export function deflated(bytes: Uint8Array, level?: number): Promise<Uint8Array> {
  const settings = level === undefined ? {} : { level };
  // Its own copy: what zlib gives lies in room for more
  if (waiting >= MOST_WAITING) return Promise.resolve(Uint8Array.from(deflateSync(bytes, settings)));
  waiting += 1;
  // Room for all: a thread that had to ask for more would wait until the drawing is done
  const options = { chunkSize: Math.max(LEAST_ROOM, bytes.length), ...settings };
  return new Promise((resolve, reject) => {
    deflate(bytes, options, (fault, result) => {
      waiting -= 1;
      if (fault) reject(fault);
      else resolve(result);
    });
  });
}

/** A quarter of a megabyte each: zlib's window and tables. */
const MOST_WAITING = 160;
let waiting = 0;

/** Of what deflating may add to bytes that are dense already. */
const LEAST_ROOM = 1024;
