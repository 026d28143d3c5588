import { posix } from 'node:path';
import { type ContentFiles, diskFiles } from '../../content/files/contentFiles.ts';
import { contentRoot, loadContent, type LoadedContent } from '../../content/loadContent.ts';
import { type RenewedRecord, renewedRecord } from '../../content/translations/renewedRecord.ts';
import type { Translation } from '../../content/translations/translation.ts';
import { genresOf, type Kind } from '../../publishing/kind.ts';
import { writeOutput } from './outputFolder.ts';
import { writeMemories } from './translationMemories.ts';

export interface CorrectedFile {
  readonly file: string;
  readonly after: string;
}

/** Writes corrected files, and renews what translations record of them: no word has changed, so none is stale for it. */
export async function writeCorrections(
  content: LoadedContent,
  changes: readonly CorrectedFile[],
  { folder, kinds }: { readonly folder: string; readonly kinds: readonly Kind[] },
): Promise<void> {
  const root = contentRoot(folder);
  const texts = new Map(changes.map(({ file, after }) => [file, after]));
  const again = await loadContent(folder, withTexts(diskFiles, texts), { genres: genresOf(kinds) });
  const renewed = new Map<Translation, RenewedRecord>();
  for (const before of content.translations) {
    const after = again.translations.find(({ file }) => file === before.file);
    const text = texts.get(before.file) ?? content.sources.get(before.file);
    if (!before.exists || after === undefined || text === undefined) continue;
    const record = renewedRecord(text, before, after);
    if (record.text !== content.sources.get(before.file)) texts.set(before.file, record.text);
    renewed.set(before, record);
  }
  for (const [file, text] of texts) await writeOutput(root, posix.relative(root, file), text);
  const languages = [...renewed].flatMap(([{ language }, { remembered }]) =>
    remembered.size > 0 ? [language] : [],
  );
  for (const language of new Set(languages)) {
    const own = content.translations.filter((one) => one.language === language);
    await writeMemories(own, renewed, content, language);
  }
}

/** Files some of which hold another text than they do. */
function withTexts(files: ContentFiles, texts: ReadonlyMap<string, string>): ContentFiles {
  const bytesOf = (path: string): Uint8Array | undefined => {
    const text = texts.get(path);
    return text === undefined ? undefined : new TextEncoder().encode(text);
  };
  return {
    ...files,
    look: async (path) => {
      const [facts, bytes] = [await files.look(path), bytesOf(path)];
      return facts && bytes ? { ...facts, size: bytes.length } : facts;
    },
    read: async (path, maximum) => bytesOf(path)?.subarray(0, maximum) ?? files.read(path, maximum),
  };
}
