/** Starts the worker that judges finished files, bundled beside this file (`src/cli/judging/judgeWorker.ts`). */
const { join } = require('node:path');
const { load } = require('./compiled.cjs');

const { keep } = load(join(__dirname, 'judgeWorker.cjs'), 'judge');
process.on('exit', () => keep());
