import type { Diagnostic, Place } from '../../../diagnostics/diagnostic.ts';
import { problem } from '../../../diagnostics/problem.ts';
import type { LogoPicture } from '../../../model/publication/logo.ts';
import { DRAWING_HEIGHT, MOST_DRAWING_BYTES, type DrawingFault } from '../../../pictures/drawings/drawing.ts';
import type { ContentFolder, FileFacts } from '../contentFiles.ts';

/** The drawing of an SVG file, or all that keeps it from being set, each where it stands in that file. */
export async function logoDrawing(
  { files }: ContentFolder,
  { file, facts }: { readonly file: string; readonly facts: FileFacts },
  place: Place,
): Promise<{ readonly picture?: LogoPicture; readonly diagnostics: readonly Diagnostic[] }> {
  if (facts.size > MOST_DRAWING_BYTES) {
    const [kilobytes, maximum] = [facts.size, MOST_DRAWING_BYTES].map((bytes) => Math.ceil(bytes / 1024));
    return { diagnostics: [problem('LG-002', place, { kilobytes: kilobytes ?? 0, maximum: maximum ?? 0 })] };
  }
  const bytes = await files.read(file);
  if (bytes === undefined)
    return { diagnostics: [problem('IM-009', place, { found: file, kind: 'unreadable' })] };
  // Loaded late: most publications have no logo.
  const { readDrawing } = await import('../../../pictures/drawings/readDrawing.ts');
  const text = textOf(bytes);
  const read =
    text === undefined
      ? { faults: [{ fault: 'xml', found: 'UTF-8', line: 1, column: 1 } as const] }
      : readDrawing(text);
  if ('faults' in read) return { diagnostics: read.faults.map((fault) => told(file, fault)) };
  const { width, shapes } = read.drawing;
  const drawing = { width, height: DRAWING_HEIGHT, shapes };
  return { picture: { kind: 'drawing', file, ratio: width / DRAWING_HEIGHT, drawing }, diagnostics: [] };
}

function told(file: string, { fault, found, line, column }: DrawingFault): Diagnostic {
  return problem('LG-001', { file, line, column }, { fault, found });
}

function textOf(bytes: Uint8Array): string | undefined {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return undefined;
  }
}
