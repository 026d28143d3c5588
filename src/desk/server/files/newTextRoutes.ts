import { Hono, type Context } from 'hono';
import { bodyLimit } from 'hono/body-limit';
import { z } from 'zod';
import { newFilesOf } from '../../../exports/newTexts/newTexts.ts';
import type { NewFile } from '../../../exports/newTexts/question.ts';
import type { LiveSession } from '../../../session/live/liveTypes.ts';
import type { TextWithHash } from '../../protocol.ts';
import type { ContentStore } from './contentStore.ts';
import { answerStored, tooLarge } from './fileRoutes.ts';

const MOST_BODY = 64 * 1024;

const askedTexts = z.object({
  form: z.string(),
  answers: z.record(z.string(), z.union([z.string(), z.array(z.string())])),
});

/** What is asked for texts that are to be begun, and their files made of the answers. */
export function newTextRoutes(
  session: Pick<LiveSession, 'entryForms' | 'newTextForms'>,
  store: ContentStore,
  written: (texts: readonly TextWithHash[]) => void,
): Hono {
  const routes = new Hono();
  routes.get('/entry-forms', async (c) => c.json(await session.entryForms()));
  routes.get('/new-texts', async (c) => c.json(await session.newTextForms()));
  routes.post('/new-texts', bodyLimit({ maxSize: MOST_BODY, onError: tooLarge }), async (c) => {
    const asked = askedTexts.safeParse(await c.req.json().catch(() => undefined));
    const form = (await session.newTextForms()).find(({ key }) => key === asked.data?.form);
    if (!asked.success || form === undefined) return c.json({ refusal: 'not-understood' }, 400);
    const made = newFilesOf(form, asked.data.answers);
    return 'faults' in made ? c.json(made) : writeAll(c, made.files, store, written);
  });
  return routes;
}

/** All of them or none: before the first is written, no file of these names may be there. */
async function writeAll(
  c: Context,
  files: readonly NewFile[],
  store: ContentStore,
  written: (texts: readonly TextWithHash[]) => void,
): Promise<Response> {
  for (const { file } of files) {
    const there = await store.readText(file);
    if ('text' in there) return answerStored(c, { other: there });
    if (there.refusal !== 'missing') return answerStored(c, there);
  }
  const texts: TextWithHash[] = [];
  for (const { file, text } of files) {
    const stored = await store.writeText({ file, text, hash: undefined });
    if (!('text' in stored)) {
      written(texts);
      return answerStored(c, stored);
    }
    texts.push(stored);
  }
  written(texts);
  return c.json({ files: texts.map(({ file }) => file) });
}
