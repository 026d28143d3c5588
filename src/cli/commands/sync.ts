import { genresOf } from '../../publishing/kind.ts';
import { posix } from 'node:path';
import { Argument } from 'commander';
import { diskFiles } from '../../content/files/contentFiles.ts';
import { contentRoot, loadContent, type LoadedContent } from '../../content/loadContent.ts';
import { type IsDone, type Synced, syncTranslation } from '../../content/translations/syncTranslation.ts';
import type { Translation } from '../../content/translations/translation.ts';
import type { Language } from '../../i18n/language.ts';
import { EXIT, type Environment, type ExitCode } from '../environment.ts';
import { writeOutput } from '../output/outputFolder.ts';
import { writeMemories } from '../output/translationMemories.ts';
import type { Declare } from './declaration.ts';
import { HELP_WORDS } from '../wording/helpWording.ts';
import { SYNC_WORDS } from '../wording/syncWording.ts';
import { contentOption } from './commonOptions.ts';

export interface SyncOptions {
  readonly content: string;
  readonly language: Language;
  /** Files, or `file:line` for one block, that the editor says are up to date; source or translation. */
  readonly files: readonly string[];
  /** Everything is up to date. */
  readonly all: boolean;
}

type SyncTerminal = Pick<Environment, 'say' | 'warn' | 'language' | 'templates'>;

export const declare: Declare = (command, { environment, finish }) => {
  const words = HELP_WORDS[environment.language];
  command
    .addArgument(
      new Argument('<langue>', words.translationLanguage).choices([...environment.templates.languages]),
    )
    .argument('[fichiers...]', words.translatedFiles)
    .addOption(contentOption(environment))
    .option('--tout', words.allFiles, false)
    .action(async (language: Language, files: string[], flags: { content: string; tout: boolean }) =>
      finish(await sync({ content: flags.content, language, files, all: flags.tout }, environment)),
    );
};

/** `sync`: records which source texts a language translates, and makes empty places for those it lacks. */
export async function sync(options: SyncOptions, environment: SyncTerminal): Promise<ExitCode> {
  const words = SYNC_WORDS[environment.language];
  const root = contentRoot(options.content);
  const content = await loadContent(options.content, diskFiles, {
    alsoIn: [options.language],
    genres: genresOf(environment.templates.kinds),
  });
  const translations = content.translations.filter(({ language }) => language === options.language);
  const targets = options.files.map(targetOf);
  const unknown = targets.find(({ file }) => !translations.some((translation) => isOf(translation, file)));
  if (unknown !== undefined || translations.length === 0) {
    environment.warn(
      unknown === undefined
        ? words.nothingToTranslate(options.content)
        : words.unknownFile(unknown.file, options.language),
    );
    return EXIT.wrongUsage;
  }
  const faulty = translations.filter((translation) => translation.exists && translation.pairs.length === 0);
  for (const { file } of faulty) environment.warn(words.faultyHead(file));
  const chosen = translations.filter(
    (translation) =>
      !faulty.includes(translation) &&
      (targets.length === 0 || targets.some(({ file }) => isOf(translation, file))),
  );
  const synced = new Map(
    chosen.map((translation) => [translation, syncOne(translation, { content, targets, all: options.all })]),
  );
  let written = 0;
  for (const [translation, result] of synced)
    written += await writeOne(translation, result, { content, root }, environment);
  if (written === 0) environment.say(words.nothingToChange);
  await writeMemories(translations, synced, content, options.language);
  return faulty.length > 0 ? EXIT.contentErrors : EXIT.good;
}

interface WrittenLine {
  readonly file: string;
  readonly line: number | undefined;
}

function targetOf(written: string): WrittenLine {
  const [, file = written, line] = /^(.*?)(?::(\d+))?$/.exec(written) ?? [];
  const path = posix.normalize(file.replace(/\\/g, '/'));
  return { file: path, line: line === undefined ? undefined : Number(line) };
}

function isOf({ file, source }: Translation, path: string): boolean {
  return [file, source].some(
    (known) => known === path || path.endsWith(`/${known}`) || known.endsWith(`/${path}`),
  );
}

function syncOne(
  translation: Translation,
  { content, targets, all }: { content: LoadedContent; targets: readonly WrittenLine[]; all: boolean },
): Synced {
  const mine = targets.filter(({ file }) => isOf(translation, file));
  const isWhole = all || mine.some(({ line }) => line === undefined);
  // No block begins before the first line: `file:0` makes places, and says of nothing that it is done.
  const starts = translation.pairs.flatMap(({ translation: unit }) => unit?.place.line ?? []);
  const chosen = new Set(
    mine.flatMap(({ line }) => Math.max(...starts.filter((start) => start <= (line ?? 0)))),
  );
  const isDone: IsDone = (unit) => isWhole || chosen.has(unit.place.line);
  return syncTranslation(content.sources.get(translation.file), translation, isDone);
}

async function writeOne(
  { file }: Translation,
  { text, confirmed, added, toAddByHand }: Synced,
  { content, root }: { readonly content: LoadedContent; readonly root: string },
  environment: SyncTerminal,
): Promise<number> {
  const words = SYNC_WORDS[environment.language];
  for (const { series, place } of toAddByHand) {
    environment.say(words.toAddByHand(file, series, `${place.file}:${place.line}`));
  }
  if (text === content.sources.get(file)) return 0;
  await writeOutput(root, posix.relative(root, file), text);
  environment.say(words.changed(file, confirmed, added));
  return 1;
}
