import { format } from 'node:util';
import { afterEach, beforeEach, vi } from 'vitest';

/**
 * React-PDF says on the console, and nowhere else, that it could not part a block or set a style: a test
 * that makes it say so fails, with its words.
 */
const said: string[] = [];

beforeEach(() => {
  said.length = 0;
  for (const way of ['warn', 'error'] as const) {
    vi.spyOn(console, way).mockImplementation((...words) => void said.push(format(...words)));
  }
});

afterEach(() => {
  if (said.length > 0) throw new Error(`said on the console:\n${said.join('\n')}`);
});
