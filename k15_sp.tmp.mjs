import { performance } from 'node:perf_hooks';
const t0=performance.now();
const lib = await import('/tmp/w/k15/node_modules/cspell-lib/dist/index.js').catch(async e=>await import('cspell-lib'));
console.log('import', performance.now()-t0);
console.log(Object.keys(lib).join(' '));
