import { Hono } from 'hono';
import { streamSSE } from 'hono/streaming';
import type { DeskEvent, DeskSettings, TextWithHash } from '../protocol.ts';
import { guarded, type Door } from './access/door.ts';
import { withHeaders, type DeskVariables } from './access/headers.ts';
import { readingOnly } from './access/readingOnly.ts';
import type { Events } from './events.ts';
import type { ContentStore } from './files/contentStore.ts';
import { fileRoutes } from './files/fileRoutes.ts';
import { newTextRoutes } from './files/newTextRoutes.ts';
import { frontPage, ICON } from './page/frontPage.ts';
import type { PageFiles } from './page/pageFiles.ts';
import type { LiveSession } from '../../session/live/liveTypes.ts';
import { landRoutes, type OutlinesOf } from './places/landRoutes.ts';
import { pictureRoutes } from './pictures/pictureRoutes.ts';
import type { ProgramRuns } from './runs/programRuns.ts';
import { folderRoutes, type OutputFolders } from './runs/folderRoutes.ts';
import { runRoutes } from './runs/runRoutes.ts';
import type { ShowFolder } from './runs/showFolder.ts';
import { searchTexts } from './files/searchTexts.ts';
import { viewRoutes } from './session/viewRoutes.ts';

/** Milliseconds after which a silent stream says that it still lives. */
const HEARTBEAT = 20_000;

export interface DeskParts {
  readonly settings: DeskSettings;
  readonly door: Door;
  readonly session: LiveSession;
  readonly store: ContentStore;
  readonly runs: ProgramRuns;
  readonly events: Events;
  readonly pageFiles: PageFiles;
  readonly outlinesOf: OutlinesOf;
  /** Files were written through the desk. */
  written(texts: readonly TextWithHash[]): void;
  /** That the program fills, and what shows them on this machine. */
  readonly folders: OutputFolders;
  readonly showFolder: ShowFolder;
  /** A fault of the program, for the terminal. */
  fault(error: unknown): void;
}

/** All that the server answers, behind its door. */
export function deskApp(parts: DeskParts): Hono<{ Variables: DeskVariables }> {
  const { settings, door, session, store, runs, events, pageFiles, outlinesOf, written, fault } = parts;
  const app = new Hono<{ Variables: DeskVariables }>();
  app.use(withHeaders);
  app.use(guarded(door));
  if (settings.readOnly) app.use(readingOnly);
  app.get('/', (c) => c.html(frontPage(settings.language, c.get('styleNonce'))));
  app.get('/icon.svg', (c) => c.body(ICON, 200, { 'Content-Type': 'image/svg+xml' }));
  app.get('/api/settings', (c) => c.json(settings));
  app.get('/api/events', (c) =>
    streamSSE(c, async (stream) => {
      const send = (event: DeskEvent): void => void stream.writeSSE({ data: JSON.stringify(event) });
      const end = events.listen(send);
      stream.onAbort(end);
      while (!stream.aborted) {
        await stream.writeSSE({ event: 'alive', data: '' });
        await stream.sleep(HEARTBEAT);
      }
    }),
  );
  app.route('/api', viewRoutes(session));
  app.route('/api', fileRoutes(store, written));
  app.route('/api', newTextRoutes(session, store, written));
  app.route('/api', pictureRoutes(settings.content, store));
  app.route('/api', runRoutes(runs, settings));
  app.route('/api', folderRoutes(parts.folders, parts.showFolder));
  app.route('/api', landRoutes(outlinesOf));
  app.get('/api/search', async (c) =>
    c.json(await searchTexts(settings.content, c.req.query('words') ?? '')),
  );
  app.get('*', async (c) => {
    const file = await pageFiles(c.req.path);
    if (file === undefined) return c.notFound();
    return c.body(Uint8Array.from(file.bytes), 200, { 'Content-Type': file.type });
  });
  app.onError((error, c) => {
    fault(error);
    return c.json({ refusal: 'fault' }, 500);
  });
  return app;
}
