/**
 * The peer: Typst, through its compiler as a Node add-on, on the plain Markdown of the workload.
 *
 *     node typst.mjs repertoire|dossier PLAIN-FOLDER OUT.pdf
 *
 * Prints `{"pages": …}`.
 */
import { writeFileSync } from 'node:fs';
import { openPeerBook } from './typstCompiler.ts';

const [kind, folder = '', out = ''] = process.argv.slice(2);
if (kind !== 'repertoire' && kind !== 'dossier')
  throw new Error('usage: typst.mjs repertoire|dossier FOLDER OUT');

const { bytes, pages } = openPeerBook(kind, folder).pdf();
writeFileSync(out, bytes);
console.log(JSON.stringify({ pages }));
