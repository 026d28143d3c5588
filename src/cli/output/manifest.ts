import { createHash } from 'node:crypto';
import { access, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { z } from 'zod';

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

/** Of a file, what the manifest says of it. */
export function madeFile(made: MadeFile): MadeFile {
  const { file, sha256: digest, bytes, pages, publication, language, target } = made;
  return { file, sha256: digest, bytes, pages, publication, language, target };
}

const madeFileSchema = z.object({
  file: z.string(),
  sha256: z.string(),
  bytes: z.number(),
  pages: z.number(),
  publication: z.string(),
  language: z.string(),
  target: z.string(),
});

/** Files just made, with those of earlier builds that still lie in the folder. */
export async function mergedFiles(folder: string, made: readonly MadeFile[]): Promise<MadeFile[]> {
  const text = await readFile(join(folder, 'manifest.json'), 'utf8').catch(() => '{}');
  const known = z.object({ files: z.array(madeFileSchema) }).safeParse(jsonOf(text)).data?.files ?? [];
  const earlier = known.filter(({ file }) => !made.some((one) => one.file === file));
  const present = await Promise.all(
    earlier.map(({ file }) =>
      access(join(folder, file)).then(
        () => true,
        () => false,
      ),
    ),
  );
  return [...made, ...earlier.filter((_, index) => present[index])];
}

function jsonOf(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
