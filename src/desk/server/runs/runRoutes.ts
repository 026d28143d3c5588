import { Hono } from 'hono';
import { bodyLimit } from 'hono/body-limit';
import type { BusyAnswer } from '../../protocol.ts';
import { tooLarge } from '../files/fileRoutes.ts';
import type { ProgramRuns } from './programRuns.ts';
import { askedRun } from './runArguments.ts';

/** Starts and ends commands of the program; what they say comes by the events. */
export function runRoutes(runs: ProgramRuns, { readOnly }: { readonly readOnly: boolean }): Hono {
  const routes = new Hono();
  routes.post('/run', bodyLimit({ maxSize: 4096, onError: tooLarge }), async (c) => {
    const run = askedRun.safeParse(await c.req.json().catch(() => undefined));
    if (!run.success) return c.json({ refusal: 'not-understood' }, 400);
    if (readOnly && run.data.command !== 'check') return c.json({ refusal: 'read-only' }, 403);
    const running = runs.start(run.data);
    return running === undefined
      ? c.json({})
      : c.json({ refusal: 'busy', running } satisfies BusyAnswer, 423);
  });
  routes.delete('/run', (c) => {
    runs.stop();
    return c.json({});
  });
  return routes;
}
