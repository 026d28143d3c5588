import { createHash } from 'node:crypto';

/** A file that a build made. */
export interface MadeFile {
  readonly file: string;
  readonly sha256: string;
  readonly bytes: number;
  readonly pages: number;
  readonly publication: string;
  readonly language: string;
  readonly target: string;
}

export interface Manifest {
  readonly files: readonly MadeFile[];
  readonly sources: number;
  readonly problems: { readonly errors: number; readonly warnings: number };
}

export function sha256(bytes: Uint8Array | string): string {
  return createHash('sha256').update(bytes).digest('hex');
}

/** `manifest.json`, the same for the same build. */
export function manifestText(manifest: Manifest): string {
  const files = [...manifest.files].sort((a, b) => (a.file < b.file ? -1 : 1));
  return `${JSON.stringify({ ...manifest, files }, null, 2)}\n`;
}
