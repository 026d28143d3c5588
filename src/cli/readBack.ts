import { once } from 'node:events';
import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { Worker } from 'node:worker_threads';
import { END_OF_READING } from './endOfReading.ts';

/** Says what a PDF says of itself, once it is written. */
export interface Reader {
  summaryOf(bytes: Uint8Array): Promise<string>;
  close(): Promise<void>;
}

/**
 * A reader that works beside the build, on another core, from the bundle; where the sources run
 * unbundled, as in tests, it works in its place.
 */
export function createReader(): Reader {
  const file = fileURLToPath(new URL('./reader.cjs', import.meta.url));
  return existsSync(file) ? readerBeside(new Worker(file)) : readerInPlace();
}

function readerBeside(worker: Worker): Reader {
  let last: Promise<string> = Promise.resolve('');
  return {
    // One file after the other: answers come in the order of the questions.
    summaryOf: (bytes) =>
      (last = last.then(
        () =>
          new Promise((resolve, reject) => {
            worker.once('message', resolve);
            worker.once('error', reject);
            worker.postMessage(bytes);
          }),
      )),
    close: async () => {
      worker.postMessage(END_OF_READING);
      await once(worker, 'exit');
    },
  };
}

function readerInPlace(): Reader {
  return {
    async summaryOf(bytes) {
      const { inspectPdf } = await import('../pdf/inspect/inspectPdf.ts');
      const { summarizePdf } = await import('../pdf/inspect/frenchSummary.ts');
      return summarizePdf(await inspectPdf(bytes));
    },
    close: () => Promise.resolve(),
  };
}
