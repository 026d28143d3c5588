/** The package for programs; its types are in `src/session/api.d.ts`. */
import { loadProgram, ROOT } from './loadProgram.mjs';

const { exports } = await loadProgram('api', 'api');

export const { openSession, check, build } = exports.apiIn(ROOT);
