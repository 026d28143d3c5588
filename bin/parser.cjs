/** Starts the worker that parses Markdown, bundled beside this file (`src/content/markdown/beside/parserWorker.ts`). */
const { join } = require('node:path');
const { load } = require('./compiled.cjs');

const { keep } = load(join(__dirname, 'parserWorker.cjs'), 'parse');
process.on('exit', () => keep());
