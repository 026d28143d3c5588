import { spawnSync } from 'node:child_process';

/**
 * Whether a program of the machine can be run. A test that has to do without it is skipped, and the
 * terminal says so; where all tools must be there (`REQUIRE_TOOLS=1`, as in .ci/run), its absence is an
 * error: a check that nobody ran must not look like one that passed.
 */
export function hasTool(name: string, variables: NodeJS.ProcessEnv = process.env): boolean {
  const found = spawnSync(name, ['--version']).error === undefined;
  if (!found && variables['REQUIRE_TOOLS'] === '1')
    throw new Error(
      `${name} is not installed, and REQUIRE_TOOLS=1 asks for it: install it, or unset the variable.`,
    );
  if (!found) process.emitWarning(`${name} is not installed: the tests that need it are skipped.`);
  return found;
}
