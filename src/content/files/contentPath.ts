import { posix } from 'node:path';
import { nearest } from '../../diagnostics/suggestion.ts';
import type { ContentFolder, FileFacts } from './contentFiles.ts';
import { asRead, asReadAloud } from './asRead.ts';

/** Why a path of the content leads to no file of it. */
export type PathFault = 'address' | 'outside' | 'missing';

/** A file of the content by its real name, or why there is none; `near` is a name that was probably meant. */
export type FoundFile =
  | { readonly file: string; readonly facts: FileFacts }
  | { readonly fault: PathFault; readonly near?: string };

/** True when a path is a folder or lies in it; both are real paths, with `/` or `\`. */
export function isInside(folder: string, path: string): boolean {
  const [outer, inner] = [folder, path].map((one) => one.replace(/\\/g, '/').replace(/(?<=.)\/+$/, ''));
  if (outer === undefined || inner === undefined) return false;
  return inner === outer || inner.startsWith(outer.endsWith('/') ? outer : `${outer}/`);
}

/**
 * Where a path leads by its letters alone: the file's path if it stays below `root`. Both separators part it, on
 * every system, so that a content folder means the same everywhere; a drive or a root leads outside.
 * @param folder of the file that says it
 */
export function pathBelow(
  root: string,
  folder: string,
  written: string,
): string | { readonly fault: 'address' | 'outside' } {
  if (/^\/\/|^[a-z][a-z0-9+.-]+:/i.test(written)) return { fault: 'address' };
  if (/^[/\\]|^[a-z]:|\0/i.test(written)) return { fault: 'outside' };
  const path = posix.join(folder, written.replace(/\\/g, '/'));
  const below = posix.relative(root, path);
  return below === '' || below === '..' || below.startsWith('../') ? { fault: 'outside' } : path;
}

/**
 * The one answer to whether a path that the content gives is a file of it: below the root by its letters and by its
 * links, under a name that reads the same (either normal form, any blank, `%20`). A name that differs by capitals is
 * no such file, whatever this machine thinks: the next one will not find it.
 */
export async function findFile(content: ContentFolder, folder: string, written: string): Promise<FoundFile> {
  const decoded = percentDecoded(written);
  const first = await findAsWritten(content, folder, decoded);
  if ('file' in first || decoded === written) return first;
  const second = await findAsWritten(content, folder, written);
  return 'file' in second ? second : first;
}

async function findAsWritten(content: ContentFolder, folder: string, written: string): Promise<FoundFile> {
  const path = pathBelow(content.root, folder, written);
  if (typeof path !== 'string') return path;
  let at = content.root;
  for (const step of posix.relative(content.root, path).split('/')) {
    const names = (await content.files.list(at)) ?? [];
    const name = names.find((one) => one === step) ?? names.find((one) => asRead(one) === asRead(step));
    if (name === undefined) {
      const near = names.find((one) => asReadAloud(one) === asReadAloud(step)) ?? nearest(step, names);
      return { fault: 'missing', ...(near !== undefined && { near }) };
    }
    at = `${at}/${name}`;
  }
  const facts = await content.files.look(at);
  if (facts?.kind !== 'file') return { fault: 'missing' };
  return isInside(content.realRoot, facts.realPath) ? { file: at, facts } : { fault: 'outside' };
}

function percentDecoded(written: string): string {
  try {
    return decodeURIComponent(written);
  } catch {
    return written;
  }
}
