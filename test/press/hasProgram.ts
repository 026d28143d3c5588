import { spawnSync } from 'node:child_process';

/** Whether a program of the machine runs; says so once when a test has to do without it. */
export function hasProgram(name: string, question: string): boolean {
  const found = spawnSync(name, [question]).error === undefined;
  if (!found) process.emitWarning(`${name} is not installed: the tests that need it are skipped.`);
  return found;
}
