/** A process that makes jobs for another one, which has read the content (`src/cli/makers`). */
import { loadProgram, ROOT } from './loadProgram.mjs';

const { exports, keep } = await loadProgram('kakehashi', 'make');
await exports.makeFor(ROOT);
keep();
process.disconnect();
