import { mkdtemp } from 'node:fs/promises';
import { join } from 'node:path';
import { inject } from 'vitest';

/** A new folder, removed with all others when the tests are over. */
export function temporaryFolder(): Promise<string> {
  return mkdtemp(join(inject('temporaryRoot'), 'test-'));
}
