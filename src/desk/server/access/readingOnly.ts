import type { MiddlewareHandler } from 'hono';

/** What changes no file, or looks itself at what it is asked: a check may run in a desk for reading. */
const HARMLESS = new Set(['/api/run', '/api/folder']);

/** Refuses whatever could write, known or not, before anything is read of it. */
export const readingOnly: MiddlewareHandler = async (c, next) => {
  const isReading = ['GET', 'HEAD'].includes(c.req.method) || HARMLESS.has(c.req.path);
  return isReading ? next() : c.json({ refusal: 'read-only' }, 403);
};
