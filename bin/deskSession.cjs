/** Starts the worker that holds the desk's session, bundled beside this file (`kakehashi.ts`). */
const { join } = require('node:path');
const { parentPort, workerData } = require('node:worker_threads');
const { load } = require('./compiled.cjs');

process.env.NODE_ENV ??= 'production';
const { exports: program } = load(join(__dirname, 'kakehashi.cjs'), 'dev');
void program.answerFor(workerData.root, workerData.options, parentPort);
