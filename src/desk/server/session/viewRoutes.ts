import { Hono, type Context } from 'hono';
import { z } from 'zod';
import type { LiveSession } from '../../../session/live/liveTypes.ts';

const whole = z.coerce.number().int().min(0);
const viewName = {
  publication: z.string(),
  language: z.string(),
  target: z.enum(['screen', 'press']),
};
/** Of the sentences that the page shows. */
const spoken = z
  .string()
  .regex(/^[a-z]{2}$/)
  .optional();
const QUESTIONS = {
  problems: z.object({ spoken }),
  view: z.object({ ...viewName, spoken }),
  whole: z.object(viewName),
  /** Up to 64 of them: more are asked for in several questions. */
  pages: z.object({
    ...viewName,
    pages: z
      .string()
      .regex(/^\d{1,6}(?:,\d{1,6}){0,63}$/)
      .transform((text) => text.split(',').map(Number)),
  }),
  frames: z.object({ ...viewName, file: z.string(), line: whole }),
  found: z.object({ ...viewName, words: z.string().max(200) }),
  source: z.object({ ...viewName, page: whole, x: z.coerce.number(), y: z.coerce.number() }),
  names: z.object({ file: z.string() }),
  translation: z.object({ file: z.string(), line: whole, language: z.string() }),
};

/** What the content says of itself, and its pages. */
export function viewRoutes(session: LiveSession): Hono {
  const routes = new Hono();
  const onQuestion = <S extends z.ZodType>(
    path: string,
    schema: S,
    answer: (question: z.infer<S>, c: Context) => Promise<Response>,
  ): void => {
    routes.get(path, async (c) => {
      const question = schema.safeParse(c.req.query());
      if (!question.success) return c.json({ refusal: 'not-understood' }, 400);
      return answer(question.data, c);
    });
  };
  routes.get('/overview', async (c) => c.json(await session.overview()));
  onQuestion('/problems', QUESTIONS.problems, async (question, c) =>
    c.json(await session.problems(question.spoken)),
  );
  onQuestion('/view', QUESTIONS.view, async ({ spoken: into, ...name }, c) =>
    c.json(await session.view(name, into)),
  );
  onQuestion('/pages', QUESTIONS.pages, async ({ pages, ...name }, c) =>
    pdf(c, await session.pages(name, pages)),
  );
  onQuestion('/whole', QUESTIONS.whole, async (name, c) => pdf(c, await session.wholePdf(name)));
  onQuestion('/frames', QUESTIONS.frames, async ({ file, line, ...name }, c) =>
    c.json(await session.framesOf(name, file, line)),
  );
  onQuestion('/found', QUESTIONS.found, async ({ words, ...name }, c) =>
    c.json(await session.findOnPages(name, words)),
  );
  onQuestion('/source', QUESTIONS.source, async ({ page, x, y, ...name }, c) =>
    c.json((await session.sourceAt(name, page, x, y)) ?? null),
  );
  onQuestion('/names', QUESTIONS.names, async ({ file }, c) => c.json(await session.namesToWrite(file)));
  onQuestion('/translation', QUESTIONS.translation, async ({ file, line, language }, c) =>
    c.json((await session.translationOf(file, line, language)) ?? null),
  );
  return routes;
}

function pdf(c: Context, bytes: Uint8Array | undefined): Response {
  if (bytes === undefined) return c.json({ refusal: 'missing' }, 404);
  return c.body(Uint8Array.from(bytes), 200, { 'Content-Type': 'application/pdf' });
}
