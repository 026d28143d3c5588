/** Starts the worker that reads PDFs back, bundled beside this file (`src/cli/output/inspectWorker.ts`). */
const { join } = require('node:path');
const { load } = require('./compiled.cjs');

const { keep } = load(join(__dirname, 'inspectWorker.cjs'), 'read');
process.on('exit', keep);
