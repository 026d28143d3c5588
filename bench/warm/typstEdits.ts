/**
 * The peer while a text is written: its compiler stays, one word changes, the whole PDF is made anew.
 *
 *     node typstEdits.mjs repertoire|dossier PLAIN-FOLDER FILE RUNS
 *
 * Prints `{"milliseconds": […]}`; the first edits, in which the machine learns, are not among them.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { basename } from 'node:path';
import { openPeerBook } from '../peer/typstCompiler.ts';
import { withNextWord } from '../workload/nextWord.ts';
import { LEARNING } from './edits.ts';

const [kind, folder = '', file = '', runs = '20'] = process.argv.slice(2);
if (kind !== 'repertoire' && kind !== 'dossier')
  throw new Error('usage: typstEdits.mjs repertoire|dossier FOLDER FILE RUNS');

const book = openPeerBook(kind, folder);
book.pdf();
const milliseconds: number[] = [];
for (let run = -LEARNING; run < Number(runs); run += 1) {
  writeFileSync(file, withNextWord(readFileSync(file, 'utf8')));
  const start = performance.now();
  book.readAgain(basename(file));
  book.pdf();
  if (run >= 0) milliseconds.push(performance.now() - start);
}
console.log(JSON.stringify({ milliseconds }));
