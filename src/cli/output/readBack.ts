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
  // A build that a fault has ended must not wait for a reader that nobody closes.
  worker.unref();
  return {
    // One file after the other: answers come in the order of the questions.
    summaryOf: (bytes) => {
      worker.ref();
      return (last = last.then(() => answerTo(bytes, worker)));
    },
    close: async () => {
      worker.ref();
      worker.postMessage(END_OF_READING);
      await once(worker, 'exit');
    },
  };
}

function answerTo(bytes: Uint8Array, worker: Worker): Promise<string> {
  return new Promise((resolve, reject) => {
    worker.once('message', (summary: string) => {
      resolve(summary);
      worker.unref();
    });
    worker.once('error', reject);
    worker.postMessage(bytes);
  });
}

function readerInPlace(): Reader {
  return {
    async summaryOf(bytes) {
      const { inspectPdf } = await import('../../reader/inspectPdf.ts');
      const { summarizePdf } = await import('./frenchSummary.ts');
      return summarizePdf(await inspectPdf(bytes));
    },
    close: () => Promise.resolve(),
  };
}
