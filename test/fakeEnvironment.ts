import { fileURLToPath } from 'node:url';
import { FACES, LACKING_FACES } from '../fonts/faces.ts';
import type { Environment } from '../src/cli/environment.ts';
import { templates } from '../templates/registry.ts';
import { loadContentOnce } from './loadContentOnce.ts';

/** An environment like that of `kakehashi.ts`, whose sayings are kept instead of printed. */
export interface FakeEnvironment extends Environment {
  readonly said: string[];
  readonly warned: string[];
}

export function fakeEnvironment(changes: Partial<Environment> = {}): FakeEnvironment {
  const said: string[] = [];
  const warned: string[] = [];
  let clock = 0;
  return {
    templates,
    loadContent: loadContentOnce,
    faces: FACES,
    lackingFaces: LACKING_FACES,
    readDictionary: () => Promise.resolve(undefined),
    screenProfile: fileURLToPath(new URL('../color/sRGB.icc', import.meta.url)),
    pressProfiles: new Map([
      ['FOGRA39', fileURLToPath(new URL('../color/FOGRA39L_coated.icc', import.meta.url))],
    ]),
    language: 'fr',
    say: (line) => said.push(line),
    warn: (line) => warned.push(line),
    isTerminal: false,
    renew: () => undefined,
    readableStack: (stack) => stack,
    watchContent: () => Promise.resolve({ ended: Promise.resolve() }),
    openDesk: () => Promise.reject(new Error('No desk here.')),
    now: () => (clock += 1),
    ...changes,
    said,
    warned,
  };
}
