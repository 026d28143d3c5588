import { randomBytes } from 'node:crypto';
import type { MiddlewareHandler } from 'hono';

/** What handlers may ask of a request: the nonce of the styles that the text editor makes as it goes. */
export interface DeskVariables {
  readonly styleNonce: string;
}

/**
 * What the page may do: run its own scripts, ask its own server. Nothing inline runs; styles that CodeMirror makes carry
 * a nonce. Nobody may frame the page or read its answers.
 */
export const withHeaders: MiddlewareHandler<{ Variables: DeskVariables }> = async (c, next) => {
  const nonce = randomBytes(16).toString('base64url');
  c.set('styleNonce', nonce);
  await next();
  c.header('Content-Security-Policy', policy(nonce));
  c.header('X-Content-Type-Options', 'nosniff');
  c.header('X-Frame-Options', 'DENY');
  c.header('Referrer-Policy', 'no-referrer');
  c.header('Cross-Origin-Opener-Policy', 'same-origin');
  c.header('Cross-Origin-Resource-Policy', 'same-origin');
  c.header('Cache-Control', 'no-store');
};

function policy(nonce: string): string {
  return [
    "default-src 'none'",
    "script-src 'self'",
    "worker-src 'self'",
    `style-src 'self' 'nonce-${nonce}'`,
    "img-src 'self' blob: data:",
    "font-src 'self'",
    "connect-src 'self'",
    "base-uri 'none'",
    "form-action 'none'",
    "frame-ancestors 'none'",
  ].join('; ');
}
