import { parentPort } from 'node:worker_threads';
import { summarizePdf } from './frenchSummary.ts';
import { inspectPdf } from '../../reader/inspectPdf.ts';
import { END_OF_READING } from './endOfReading.ts';

/** Reads a PDF back on another core; its summary is the answer. */
parentPort?.on('message', (bytes: Uint8Array | typeof END_OF_READING) => {
  if (bytes === END_OF_READING) parentPort?.close();
  else void inspectPdf(bytes).then((report) => parentPort?.postMessage(summarizePdf(report)));
});
