import { stat } from 'node:fs/promises';
import { resolve } from 'node:path';
import { Hono } from 'hono';
import { bodyLimit } from 'hono/body-limit';
import { z } from 'zod';
import type { OpenedFolder } from '../../protocol.ts';
import { tooLarge } from '../files/fileRoutes.ts';
import type { ShowFolder } from './showFolder.ts';

const askedFolder = z.object({ folder: z.enum(['output', 'release']) });

export interface OutputFolders {
  /** Where builds go, and releases. */
  readonly out: string;
  readonly releases: string;
}

/** Shows one of the two folders that the program fills; the page names which, and no path. */
export function folderRoutes({ out, releases }: OutputFolders, show: ShowFolder): Hono {
  const routes = new Hono();
  routes.post('/folder', bodyLimit({ maxSize: 4096, onError: tooLarge }), async (c) => {
    const asked = askedFolder.safeParse(await c.req.json().catch(() => undefined));
    if (!asked.success) return c.json({ refusal: 'not-understood' }, 400);
    const path = resolve(asked.data.folder === 'output' ? out : releases);
    const isThere = await stat(path).then(
      (facts) => facts.isDirectory(),
      () => false,
    );
    if (!isThere) return c.json({ refusal: 'missing' }, 404);
    return c.json({ path, isShown: await show(path) } satisfies OpenedFolder);
  });
  return routes;
}
