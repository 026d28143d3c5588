import { existsSync, statSync } from 'node:fs';

interface KeptFace {
  /** Of the file as it was opened. */
  readonly state: string;
  readonly face: unknown;
}

/** Faces that were opened, by path: a process that builds often, as a session does, reads their tables once. */
const faces = new Map<string, KeptFace>();

/** The face of a file that was opened and has not changed since; undefined of others. */
export function keptFace(file: string): unknown {
  const kept = faces.get(file);
  return kept && kept.state === stateOf(file) ? kept.face : undefined;
}

/** Keeps a face for whoever opens its file next. What is no file, an address or bytes, is not kept. */
export function keepFace(file: string, face: unknown): void {
  const state = stateOf(file);
  if (state !== undefined) faces.set(file, { state, face });
}

function stateOf(file: string): string | undefined {
  const facts = existsSync(file) ? statSync(file, { throwIfNoEntry: false }) : undefined;
  return facts?.isFile() ? `${facts.ino} ${facts.size} ${facts.mtimeMs}` : undefined;
}
