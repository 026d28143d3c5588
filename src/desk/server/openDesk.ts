import type { AddressInfo } from 'node:net';
import { serve } from '@hono/node-server';
import { contentRoot } from '../../content/loadContent.ts';
import type { DeskSetup, RunningDesk } from '../../cli/environment.ts';
import { newToken } from './access/door.ts';
import { deskApp } from './deskApp.ts';
import { createEvents } from './events.ts';
import { createContentStore } from './files/contentStore.ts';
import { watchContent } from './files/watching.ts';
import type { PageFiles } from './page/pageFiles.ts';
import type { OutlinesOf } from './places/landRoutes.ts';
import type { LiveSession } from '../../session/live/liveTypes.ts';
import { createProgramRuns } from './runs/programRuns.ts';
import { argumentsOf } from './runs/runArguments.ts';
import { folderShower } from './runs/showFolder.ts';
import { DOOR_WORDS } from './wording/doorWording.ts';

export interface DeskServices {
  /** The program, to be started by Node: it runs its commands beside the desk. */
  readonly program: string;
  readonly session: LiveSession;
  readonly pageFiles: PageFiles;
  readonly outlinesOf: OutlinesOf;
  fault(error: unknown): void;
}

/** Only this machine reaches it. */
const HERE = '127.0.0.1';

/** Serves the desk of a content folder until it is closed. Rejects where the port is taken. */
export async function openDesk(
  setup: DeskSetup,
  { session, pageFiles, outlinesOf, program, fault }: DeskServices,
): Promise<RunningDesk> {
  const { language, readOnly } = setup;
  const content = contentRoot(setup.content);
  const token = newToken();
  const events = createEvents();
  let port = setup.port;
  let last = Promise.resolve();
  /** One after the other: the session answers of whole states alone. */
  const changed = (files: readonly string[]): void => {
    events.tell({ kind: 'written', files });
    last = last.then(() => session.update(files)).then(() => events.tell({ kind: 'read', files }), fault);
  };
  const store = createContentStore(content, { readOnly });
  /** What the desk has written itself, and told already: the watcher sees it too. */
  const own = new Map<string, string>();
  const isOwn = async (file: string): Promise<boolean> => {
    const there = await store.readText(file);
    return 'hash' in there && own.get(file) === there.hash;
  };
  const watched = async (files: readonly string[]): Promise<void> => {
    const areOwn = await Promise.all(files.map(isOwn));
    const others = files.filter((_, index) => areOwn[index] !== true);
    if (others.length > 0) changed(others);
  };
  const runs = createProgramRuns({
    program,
    argumentsOf: (run) => argumentsOf(run, { content, out: setup.out, releases: setup.releases }, language),
    tell: (run) => events.tell({ kind: 'ran', run }),
  });
  const app = deskApp({
    settings: { readOnly, language, content },
    door: {
      token,
      hosts: () => [`${HERE}:${port}`, `localhost:${port}`],
      closedText: DOOR_WORDS[language].closed,
    },
    session,
    store,
    runs,
    events,
    pageFiles,
    outlinesOf,
    folders: { out: setup.out, releases: setup.releases },
    showFolder: folderShower(process.platform, process.env),
    written: (texts) => {
      for (const { file, hash } of texts) own.set(file, hash);
      if (texts.length > 0) changed(texts.map(({ file }) => file));
    },
    fault,
  });
  const endWatching = await watchContent(content, (files) => void watched(files));
  const server = await listening(app.fetch, port).catch(async (error: unknown) => {
    await endWatching();
    throw error;
  });
  ({ port } = server.address() as AddressInfo);
  let end: () => void = () => undefined;
  const closed = new Promise<void>((resolve) => {
    end = resolve;
  });
  return {
    address: `http://${HERE}:${port}/?token=${token}`,
    closed,
    close: async () => {
      runs.stop();
      await endWatching();
      if ('closeAllConnections' in server) server.closeAllConnections();
      await new Promise((done) => void server.close(done));
      await last;
      await session.close();
      end();
    },
  };
}

async function listening(
  fetch: Parameters<typeof serve>[0]['fetch'],
  port: number,
): Promise<ReturnType<typeof serve>> {
  return new Promise((resolve, reject) => {
    const server = serve({ fetch, port, hostname: HERE }, () => resolve(server));
    server.once('error', reject);
  });
}
