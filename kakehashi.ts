import './src/cli/productionMode.ts';
import { fileURLToPath } from 'node:url';
import { FACES } from './fonts/faces.ts';
import type { Environment } from './src/cli/environment.ts';
import { main } from './src/cli/main.ts';
import { templates } from './templates/registry.ts';

/** The machine and the taste, brought together. */
const environment: Environment = {
  templates,
  faces: FACES,
  screenProfile: fileURLToPath(new URL('color/sRGB.icc', import.meta.url)),
  pressProfiles: new Map([['FOGRA39', fileURLToPath(new URL('color/FOGRA39L_coated.icc', import.meta.url))]]),
  say: (line) => process.stdout.write(`${line}\n`),
  warn: (line) => process.stderr.write(`${line}\n`),
  isTerminal: process.stdout.isTTY === true && process.stderr.isTTY === true,
  renew: (line) => process.stdout.write(`\r\u001b[2K${line}`),
  now: () => performance.now(),
};

process.exitCode = await main(process.argv.slice(2), environment);
