import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { main } from '../../src/cli/main.ts';
import type { Target } from '../../src/model/publication.ts';
import type { Book } from '../books/book.ts';
import { repertoire } from '../books/builtBooks.ts';
import { readBook } from '../books/readBook.ts';
import { fakeEnvironment } from '../fakeEnvironment.ts';
import { temporaryFolder } from '../temporaryFolder.ts';

/** The real directory in two languages on facing pages. */
export interface FacingBook {
  readonly book: Book;
  readonly bytes: Uint8Array;
}

export async function buildFacingBook(target: Target): Promise<FacingBook> {
  const folder = await temporaryFolder();
  const environment = fakeEnvironment();
  const { id, date } = repertoire.publication;
  const code = await main(
    ['build', '--only', id, '--lang', 'fr-ja', '--target', target, '--out', folder],
    environment,
  );
  if (code !== 0) throw new Error(`not built (exit code ${code}):\n${environment.warned.join('\n')}`);
  const file = `${id}/${id}.${date.slice(0, 7)}.fr-ja.${target}.pdf`;
  return { book: await readBook(folder, file), bytes: await readFile(join(folder, file)) };
}
