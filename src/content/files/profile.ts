import { posix } from 'node:path';
import type { Diagnostic } from '../../diagnostics/diagnostic.ts';
import { problem } from '../../diagnostics/problem.ts';
import type { PublicationReading } from '../publications/publicationFile.ts';
import type { ContentFolder } from './contentFiles.ts';
import { findFile } from './contentPath.ts';

const KEY = ['impression', 'profil'] as const;

/**
 * A publication whose printing profile has the real path of its file, in the publication's own folder. One that is not there is a warning only: a
 * profile that may not be passed on is missing where screen editions are made.
 */
export async function withProfile(
  content: ContentFolder,
  head: PublicationReading | undefined,
): Promise<{ readonly head: PublicationReading | undefined; readonly diagnostics: readonly Diagnostic[] }> {
  const { publication } = head ?? {};
  const written = publication?.printing.profile;
  if (head === undefined || publication === undefined || written === undefined)
    return { head, diagnostics: [] };
  const found = await findFile(await folderOf(content, head), posix.dirname(head.reading.file), written);
  if ('fault' in found) {
    const details = { found: written.slice(0, 80), near: found.near, fault: found.fault };
    return { head, diagnostics: [problem('PR-009', head.reading.placeOf(KEY), details)] };
  }
  const printing = { ...publication.printing, profileFile: found.file };
  return { head: { ...head, publication: { ...publication, printing } }, diagnostics: [] };
}

/** A publication keeps its profile with itself: what it is printed by goes where it goes. */
async function folderOf(content: ContentFolder, { reading }: PublicationReading): Promise<ContentFolder> {
  const root = posix.dirname(reading.file);
  const facts = await content.files.look(root);
  return { ...content, root, realRoot: facts?.realPath ?? content.realRoot };
}
