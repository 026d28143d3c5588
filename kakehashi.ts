import { join } from 'node:path';
import { FACES, LACKING_FACES } from './fonts/faces.ts';
import type { Environment } from './src/cli/environment.ts';
import { main } from './src/cli/main.ts';
import { languageOfLocale } from './src/cli/wording/terminalLanguage.ts';
import { templates } from './templates/registry.ts';

/**
 * Brings the machine and the taste together and runs a command.
 * @param root folder of the project, where profiles lie
 * @returns the exit code
 */
export function start(root: string, argv: readonly string[]): Promise<number> {
  const { LC_ALL, LC_MESSAGES, LANG } = process.env;
  const locale = LC_ALL || LC_MESSAGES || LANG;
  const environment: Environment = {
    templates,
    faces: FACES,
    lackingFaces: LACKING_FACES,
    screenProfile: join(root, 'color/sRGB.icc'),
    pressProfiles: new Map([['FOGRA39', join(root, 'color/FOGRA39L_coated.icc')]]),
    language: languageOfLocale(locale),
    say: (line) => process.stdout.write(`${line}\n`),
    warn: (line) => process.stderr.write(`${line}\n`),
    isTerminal: process.stdout.isTTY === true && process.stderr.isTTY === true,
    renew: (line) => process.stdout.write(`\r\u001b[2K${line}`),
    now: () => performance.now(),
  };
  return main(argv, environment);
}
