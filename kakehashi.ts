import { Console } from 'node:console';
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { Worker, type MessagePort } from 'node:worker_threads';
import { FACES, LACKING_FACES } from './fonts/faces.ts';
import type { DeskSetup, Environment, RunningDesk, Workshop } from './src/cli/environment.ts';
import { main } from './src/cli/main.ts';
import { makeAsTold } from './src/cli/makers/maker.ts';
import { hasStartedMakers, portOfThisProcess } from './src/cli/makers/processes.ts';
import { removeUnfinished } from './src/cli/output/wholeFile.ts';
import { loadContent } from './src/content/loadContent.ts';
import { installedDictionary } from './src/linting/spelling/installedDictionary.ts';
import { languageAsked, languageOfLocale } from './src/cli/wording/terminalLanguage.ts';
import { USAGE_WORDS } from './src/cli/wording/usageWording.ts';
import type { ContentOptions } from './src/session/api.d.ts';
import type { LiveSession } from './src/session/live/liveTypes.ts';
import { templates } from './templates/registry.ts';

/** The taste, and the files that come with the program: `root` is the folder of the project. */
export function workshopIn(root: string): Workshop {
  return {
    templates,
    loadContent,
    faces: FACES,
    lackingFaces: LACKING_FACES,
    readDictionary: installedDictionary,
    keptWork: keptWorkBeside(),
    screenProfile: join(root, 'color/sRGB.icc'),
    pressProfiles: new Map([['FOGRA39', join(root, 'color/FOGRA39L_coated.icc')]]),
  };
}

/** Beside the bundle, which is of one state of the sources; where they run unbundled, and where nobody wants it, nowhere. */
function keptWorkBeside(): string | undefined {
  const isBundled = existsSync(fileURLToPath(new URL('./deskSession.cjs', import.meta.url)));
  const isLeftOut = (process.env['KAKEHASHI_NO_CACHE'] ?? '') !== '';
  return isBundled && !isLeftOut ? fileURLToPath(new URL('./kept', import.meta.url)) : undefined;
}

/** Content that stays open while it is written; `root` is the folder of the project. */
export async function openLiveIn(root: string, options: ContentOptions): Promise<LiveSession> {
  const { openLiveSession } = await import('./src/session/liveSession.ts');
  return openLiveSession(options, workshopIn(root));
}

/**
 * Brings the machine and the taste together and runs a command.
 * @param root folder of the project, where profiles lie
 * @param readableStack says places of a bundle as places of its sources
 * @returns the exit code
 */
export function start(
  root: string,
  argv: readonly string[],
  readableStack: (stack: string) => string,
): Promise<number> {
  const { LC_ALL, LC_MESSAGES, LANG } = process.env;
  // What libraries have to say must not get into what programs read.
  globalThis.console = new Console(process.stderr, process.stderr);
  const environment: Environment = {
    ...workshopIn(root),
    language: languageOfLocale(LC_ALL || LC_MESSAGES || LANG),
    say: (line) => process.stdout.write(`${line}\n`),
    warn: (line) => process.stderr.write(`${line}\n`),
    isTerminal: process.stdout.isTTY === true && process.stderr.isTTY === true,
    renew: (line) => process.stdout.write(`\r\u001b[2K${line}`),
    // Whoever has gone is told nothing more, and the build goes on
    ...(process.send && { tellStage: (stage) => process.send?.({ stage }, undefined, {}, () => undefined) }),
    now: () => performance.now(),
    readableStack,
    makerProgram: join(root, 'bin/maker.mjs'),
    watchContent: watchUntilInterrupted,
    openDesk: (setup) => desk(root, setup, (stack) => environment.warn(readableStack(stack))),
  };
  endWellOnSignals({ ...environment, language: languageAsked(argv) ?? environment.language });
  return main(argv, environment);
}

/** Whoever ends the program is told how things stand; who asks again is obeyed at once. */
function endWellOnSignals({ language, warn }: Environment): void {
  for (const signal of ['SIGINT', 'SIGTERM'] as const)
    process.once(signal, () => {
      removeUnfinished();
      warn(USAGE_WORDS[language].interrupted);
      // The shell must see by what it ended: 130, 143.
      process.kill(process.pid, signal);
    });
}

/** Until a signal ends the program. */
async function watchUntilInterrupted(
  folder: string,
  told: (files: readonly string[]) => void,
): Promise<{ ended: Promise<void> }> {
  const { watchContent } = await import('./src/desk/server/files/watching.ts');
  await watchContent(folder, told);
  return { ended: new Promise(() => undefined) };
}

/** The server, the page and the session of the desk, loaded when they are asked for: no other command needs them. */
async function desk(root: string, setup: DeskSetup, fault: (stack: string) => void): Promise<RunningDesk> {
  const [{ openDesk }, { bundledPage }] = await Promise.all([
    import('./src/desk/server/openDesk.ts'),
    import('./src/desk/server/page/pageFiles.ts'),
  ]);
  const [session, pageFiles] = await Promise.all([openSessionBeside(root, setup), bundledPage(root)]);
  return openDesk(setup, {
    session,
    pageFiles,
    outlinesOf: async (code) => (await import('./templates/kit/map/outlines/coarse.ts')).coarseOutlines(code),
    program: join(root, 'bin/kakehashi.mjs'),
    fault,
  });
}

/** On another core, from the bundle; where the sources run unbundled, in place. */
async function openSessionBeside(root: string, { content, language }: DeskSetup): Promise<LiveSession> {
  const file = fileURLToPath(new URL('./deskSession.cjs', import.meta.url));
  const options = { content, language };
  if (!existsSync(file)) return openLiveIn(root, options);
  const worker = new Worker(file, {
    workerData: { root, options },
    resourceLimits: { maxYoungGenerationSizeMb: 64 },
  });
  const { sessionBeside } = await import('./src/desk/server/session/sessionBeside.ts');
  return sessionBeside(worker);
}

/** Runs in a process that makes jobs for another one (`bin/maker.mjs`), until there are no more. */
export async function makeFor(root: string): Promise<void> {
  // What libraries have to say must not get into what programs read.
  globalThis.console = new Console(process.stderr, process.stderr);
  const port = portOfThisProcess();
  await makeAsTold(port, workshopIn(root));
  await port.flushed();
}

export { hasStartedMakers };

/** Runs on the thread of the session (`bin/deskSession.cjs`). */
export async function answerFor(root: string, options: ContentOptions, port: MessagePort): Promise<void> {
  const { answerCalls } = await import('./src/desk/server/session/answerCalls.ts');
  await answerCalls(port, openLiveIn(root, options));
}
