import { Hono } from 'hono';

/**
 * Outlines of a country by its ISO 3166-1 code, or of the French side without one: rings of longitude and latitude,
 * in degrees.
 */
export type OutlinesOf = (
  code: string | undefined,
) => Promise<readonly (readonly (readonly [number, number])[])[]>;

/** What maps of positions are drawn from. */
export function landRoutes(outlinesOf: OutlinesOf): Hono {
  const routes = new Hono();
  routes.get('/land', async (c) => {
    const code = c.req.query('code');
    if (code !== undefined && !/^[A-Z]{2}$/.test(code)) return c.json({ refusal: 'not-understood' }, 400);
    return c.json(await outlinesOf(code));
  });
  return routes;
}
