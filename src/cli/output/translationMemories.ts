import { readFile } from 'node:fs/promises';
import { posix } from 'node:path';
import type { LoadedContent } from '../../content/loadContent.ts';
import { memoryText, parsedMemory } from '../../content/translations/memory.ts';
import type { Synced } from '../../content/translations/syncTranslation.ts';
import type { Translation } from '../../content/translations/translation.ts';
import { memoryFileOf } from '../../content/translations/translationFiles.ts';
import type { Language } from '../../i18n/language.ts';
import { writeOutput } from './outputFolder.ts';

/** Each publication remembers the texts that its records name, and forgets the others. */
export async function writeMemories(
  translations: readonly Translation[],
  synced: ReadonlyMap<Translation, Pick<Synced, 'named' | 'remembered'>>,
  content: LoadedContent,
  language: Language,
): Promise<void> {
  const publications = [...content.dossiers, ...content.directories].map(
    ({ publication }) => publication.place.file,
  );
  for (const folder of publications.map((file) => posix.dirname(file))) {
    const own = translations.filter(({ source }) => source.startsWith(`${folder}/`));
    if (own.length === 0) continue;
    const file = memoryFileOf(folder, language);
    const old = parsedMemory(await readFile(file).catch(() => new Uint8Array())) ?? new Map<string, string>();
    const named = new Set(
      own.flatMap((one) => [...(synced.get(one)?.named ?? Object.values(one.recorded ?? {}).flat())]),
    );
    const fresh = own.flatMap((one) => [...(synced.get(one)?.remembered ?? [])]);
    const memory = new Map([...old, ...fresh].filter(([hash]) => named.has(hash)));
    await writeOutput(folder, posix.basename(file), memoryText(memory));
  }
}
