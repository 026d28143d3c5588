import { readdir } from 'node:fs/promises';
import { join } from 'node:path';
import { main } from '../../src/cli/main.ts';
import { diskFiles } from '../../src/content/files/contentFiles.ts';
import { loadContent } from '../../src/content/loadContent.ts';
import { textOfPage, type Book } from '../books/book.ts';
import { readBook } from '../books/readBook.ts';
import { fakeEnvironment } from '../fakeEnvironment.ts';
import { temporaryFolder } from '../temporaryFolder.ts';

/** The content folder of a case: one small input that went wrong, after a public report. */
export function contentOfCase(name: string): string {
  return join('test/cases', name, 'content');
}

/** What `build` makes of a case: its exit code, what it says, and the screen edition, if there is one. */
export async function builtCase(name: string) {
  const out = await temporaryFolder();
  const environment = fakeEnvironment();
  const code = await main(['build', '--content', contentOfCase(name), '--out', out], environment);
  const files = (await readdir(out, { recursive: true })).filter((file) => file.endsWith('.screen.pdf'));
  const book = files[0] === undefined ? undefined : await readBook(out, files[0]);
  return { code, warned: environment.warned.join('\n'), book };
}

/** All that a case prints, in the order of the file. */
export function textOfBook(book: Book | undefined): string {
  return (book?.pages ?? []).map(textOfPage).join('\n');
}

/** Problems as « code file:line:column », without the content folder. */
export async function problemsOfCase(name: string): Promise<string[]> {
  const { diagnostics } = await loadContent(contentOfCase(name), diskFiles);
  return diagnostics.map(({ code, place: { file, line, column } }) => {
    return `${code} ${file.slice(contentOfCase(name).length + 1)}:${line}:${column}`;
  });
}
