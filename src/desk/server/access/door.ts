import { randomBytes, timingSafeEqual } from 'node:crypto';
import type { Context, MiddlewareHandler } from 'hono';
import { getCookie, setCookie } from 'hono/cookie';

/**
 * Who may speak with the desk: the browser in which the address of the terminal was opened. A page of another site
 * reaches 127.0.0.1 too; it is known by its Host (a name that leads here), its Origin, and by what it lacks: the token.
 */
export interface Door {
  /** In the first address, then in the cookie. */
  readonly token: string;
  /** Hosts by which this server is called: `127.0.0.1:4173`. Asked at each request: the port comes last. */
  hosts(): readonly string[];
  /** What a visitor without token reads. */
  readonly closedText: string;
}

/** 256 bits, as letters of an address. */
export function newToken(): string {
  return randomBytes(32).toString('base64url');
}

const READING = new Set(['GET', 'HEAD']);

/** Lets through requests of the desk's own page; any other is told off before anything is read of it. */
export function guarded({ token, hosts, closedText }: Door): MiddlewareHandler {
  return async (c, next) => {
    const host = c.req.header('host') ?? '';
    if (!hosts().includes(host)) return c.text('Unknown host.', 421);
    const origin = c.req.header('origin');
    if (origin !== undefined && origin !== `http://${host}`) return c.text('Foreign origin.', 403);
    if (origin === undefined && !READING.has(c.req.method)) return c.text('No origin.', 403);
    const isFirst = c.req.path === '/' && isSame(c.req.query('token'), token);
    if (!isFirst && comesFromElsewhere(c)) return c.text('Foreign page.', 403);
    if (!isFirst && !isSame(getCookie(c, cookieName(host)), token)) return c.text(closedText, 403);
    if (isFirst) setCookie(c, cookieName(host), token, { httpOnly: true, sameSite: 'Strict', path: '/' });
    return next();
  };
}

/** Cookies do not know ports: two desks on one machine keep theirs apart by name. */
function cookieName(host: string): string {
  return `kakehashi-${/\d+$/.exec(host)?.[0] ?? 'desk'}`;
}

/** What browsers say of the page that asks; others, who say nothing, need the token all the same. */
function comesFromElsewhere(c: Context): boolean {
  const site = c.req.header('sec-fetch-site');
  return site !== undefined && site !== 'same-origin' && site !== 'none';
}

function isSame(given: string | undefined, token: string): boolean {
  const [a, b] = [Buffer.from(given ?? ''), Buffer.from(token)];
  return a.length === b.length && timingSafeEqual(a, b);
}
