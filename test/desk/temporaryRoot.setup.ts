import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { TestProject } from 'vitest/node';

/** A folder for all that tests write, removed when they are over. */
export default async function setup(project: TestProject): Promise<() => Promise<void>> {
  const folder = await mkdtemp(join(tmpdir(), 'kakehashi-desk-'));
  project.provide('temporaryRoot', folder);
  return () => rm(folder, { recursive: true });
}
