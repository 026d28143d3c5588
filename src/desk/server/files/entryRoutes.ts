import { Hono } from 'hono';
import { bodyLimit } from 'hono/body-limit';
import { z } from 'zod';
import { newEntryOf } from '../../../exports/newEntry/entryFile.ts';
import type { LiveSession } from '../../../session/live/liveTypes.ts';
import type { TextWithHash } from '../../protocol.ts';
import type { ContentStore } from './contentStore.ts';
import { answerStored, tooLarge } from './fileRoutes.ts';

const MOST_BODY = 64 * 1024;

const askedEntry = z.object({
  publication: z.string(),
  answers: z.record(z.string(), z.union([z.string(), z.array(z.string())])),
});

/** What is asked for a new partnership, and its file made of the answers. */
export function entryRoutes(
  session: Pick<LiveSession, 'entryForms'>,
  store: ContentStore,
  written: (text: TextWithHash) => void,
): Hono {
  const routes = new Hono();
  routes.get('/entry-forms', async (c) => c.json(await session.entryForms()));
  routes.post('/entry', bodyLimit({ maxSize: MOST_BODY, onError: tooLarge }), async (c) => {
    const asked = askedEntry.safeParse(await c.req.json().catch(() => undefined));
    const forms = await session.entryForms();
    const form = forms.find(({ publication }) => publication === asked.data?.publication);
    if (!asked.success || form === undefined) return c.json({ refusal: 'not-understood' }, 400);
    const made = newEntryOf(form, asked.data.answers);
    if ('faults' in made) return c.json(made);
    const stored = await store.writeText({ ...made, hash: undefined });
    if ('text' in stored) written(stored);
    return answerStored(c, stored);
  });
  return routes;
}
