import { BOUNDS } from '../../diagnostics/bounds.ts';
import type { Diagnostic } from '../../diagnostics/diagnostic.ts';
import { problem } from '../../diagnostics/problem.ts';
import type { ContentFolder } from './contentFiles.ts';
import { isInside } from './contentPath.ts';
import { oncePerText } from './oncePerText.ts';
import { typedText } from './typedText.ts';

/** The text of a file without BOM and with composed letters, or why it is not read. Line ends are `\n`; lines and columns stay the file's. */
export type TextReading = TextFileRead | { readonly refusal: Diagnostic };

interface TextFileRead {
  readonly file: string;
  readonly text: string;
}

/** Reads a text file, unless it is too large (a Markdown file, unless told otherwise), binary, or reached by a link that leaves the content folder. */
export async function readText(
  folder: ContentFolder,
  file: string,
  maximumSize: number = BOUNDS.textFile.most,
): Promise<TextReading> {
  const place = { file, line: 1, column: 1 };
  const facts = await folder.files.look(file);
  if (facts?.kind !== 'file') return { refusal: problem('FI-003', place, {}) };
  if (!isInside(folder.realRoot, facts.realPath)) return { refusal: problem('FI-006', place, {}) };
  if (facts.size > maximumSize) {
    const sizes = { megabytes: megabytes(facts.size), maximum: megabytes(maximumSize) };
    return { refusal: problem('FI-004', place, sizes) };
  }
  const bytes = await folder.files.read(file);
  if (bytes === undefined) return { refusal: problem('FI-003', place, {}) };
  return textOf(bytes, file) ?? { refusal: problem('FI-005', place, {}) };
}

/** The same bytes are one text. */
const textOf = oncePerText((bytes: Uint8Array, file: string): TextFileRead | undefined => {
  const text = decoded(bytes);
  return text === undefined ? undefined : { file, text };
});

/** Megabytes with one decimal. */
export function megabytes(bytes: number): number {
  return Math.round((bytes / 1024 / 1024) * 10) / 10;
}

function decoded(bytes: Uint8Array): string | undefined {
  try {
    const text = new TextDecoder('utf-8', { fatal: true }).decode(bytes);
    return text.includes('\0') ? undefined : typedText(text.replace(/\r\n?/g, '\n'));
  } catch {
    return undefined;
  }
}
