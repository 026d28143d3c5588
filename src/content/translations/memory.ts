import { BOUNDS } from '../../diagnostics/bounds.ts';
import type { Diagnostic } from '../../diagnostics/diagnostic.ts';
import { problem } from '../../diagnostics/problem.ts';
import type { ContentFolder } from '../files/contentFiles.ts';
import { oncePerText } from '../files/oncePerText.ts';
import { isInside } from '../files/contentPath.ts';
import type { Memory } from './pairing/alignment.ts';
import { RECORDED_HASH } from './record.ts';

export interface MemoryReading {
  readonly memory: Memory;
  readonly diagnostics: readonly Diagnostic[];
}

const EMPTY: Memory = new Map();

/** The texts behind the hashes of a language; no file is an empty memory. */
export async function readMemory({ files, realRoot }: ContentFolder, file: string): Promise<MemoryReading> {
  const facts = await files.look(file);
  if (facts === undefined) return { memory: EMPTY, diagnostics: [] };
  const isReadable =
    facts.kind === 'file' &&
    facts.size <= BOUNDS.translationMemory.most &&
    isInside(realRoot, facts.realPath);
  const memory = isReadable ? parsedMemory(await files.read(file)) : undefined;
  if (memory !== undefined) return { memory, diagnostics: [] };
  return { memory: new Map(), diagnostics: [problem('TR-009', { file, line: 1, column: 1 }, {})] };
}

/** A memory file's bytes, or undefined when they are no such file. */
export function parsedMemory(bytes: Uint8Array | undefined): Memory | undefined {
  return bytes && memoryIn(bytes);
}

const memoryIn = oncePerText((bytes: Uint8Array): Memory | undefined => {
  try {
    const value: unknown = JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(bytes));
    if (typeof value !== 'object' || value === null) return undefined;
    const entries = Object.entries(value).filter(
      (entry): entry is [string, string] => RECORDED_HASH.test(entry[0]) && typeof entry[1] === 'string',
    );
    return new Map(entries);
  } catch {
    return undefined;
  }
});

/** The memory as a file: one text a line, in order of hash, so that two editors' changes seldom meet. */
export function memoryText(memory: Memory): string {
  const entries = [...memory].sort(([a], [b]) => (a < b ? -1 : 1));
  const lines = entries.map(([hash, text]) => `  ${JSON.stringify(hash)}: ${JSON.stringify(text)}`);
  return lines.length === 0 ? '{}\n' : `{\n${lines.join(',\n')}\n}\n`;
}
