import { parentPort } from 'node:worker_threads';
import { summarizePdf } from '../pdf/inspect/frenchSummary.ts';
import { inspectPdf } from '../pdf/inspect/inspectPdf.ts';

/** Reads a PDF back on another core; its summary is the answer. */
parentPort?.on('message', (bytes: Uint8Array) => {
  void inspectPdf(bytes).then((report) => parentPort?.postMessage(summarizePdf(report)));
});
