import { Hono, type Context } from 'hono';
import { bodyLimit } from 'hono/body-limit';
import { z } from 'zod';
import { BOUNDS } from '../../../diagnostics/bounds.ts';
import type { TextWithHash } from '../../protocol.ts';
import type { ContentStore, FileRefusal, Stored } from './contentStore.ts';

/** JSON writes a character in six where it must; a text is never refused before its own size is. */
const MOST_BODY = BOUNDS.textFile.most * 6 + 4096;

const STATUS = {
  outside: 403,
  'read-only': 403,
  kind: 415,
  'too-large': 413,
  missing: 404,
  'not-text': 422,
  'cannot-write': 500,
  taken: 423,
} as const satisfies Record<FileRefusal, number>;

const textToWrite = z.object({
  file: z.string(),
  text: z.string(),
  hash: z.string().optional(),
});

/** Reading and writing of the texts and pictures of the content. */
export function fileRoutes(store: ContentStore, written: (texts: readonly TextWithHash[]) => void): Hono {
  const routes = new Hono();
  routes.get('/text', async (c) => answerStored(c, await store.readText(c.req.query('file') ?? '')));
  routes.get('/picture', async (c) => {
    const file = c.req.query('file') ?? '';
    const bytes = await store.readPicture(file);
    if ('refusal' in bytes) return answerStored(c, bytes);
    const type = /\.png$/i.test(file) ? 'image/png' : 'image/jpeg';
    return c.body(Uint8Array.from(bytes), 200, { 'Content-Type': type });
  });
  routes.put('/text', bodyLimit({ maxSize: MOST_BODY, onError: tooLarge }), async (c) => {
    const asked = textToWrite.safeParse(await c.req.json().catch(() => undefined));
    if (!asked.success) return c.json({ refusal: 'not-understood' }, 400);
    const { file, text, hash } = asked.data;
    const stored = await store.writeText({ file, text, hash });
    if ('text' in stored) written([stored]);
    return answerStored(c, stored);
  });
  return routes;
}

export function tooLarge(c: Context): Response {
  return c.json({ refusal: 'too-large' }, 413);
}

/** What came of a reading or a writing, with the status that says it. */
export function answerStored(c: Context, stored: Stored): Response {
  if ('refusal' in stored) return c.json(stored, STATUS[stored.refusal]);
  return 'other' in stored ? c.json(stored, 409) : c.json(stored);
}
