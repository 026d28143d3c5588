import { workerData, type MessagePort } from 'node:worker_threads';
import { treesOf } from './treesOf.ts';
import type { ToParse } from './toParse.ts';

const port = workerData as MessagePort;

/** Parses bodies on another core. */
port.on('message', (message: ToParse) => {
  if (message === 'end') port.close();
  else for (const parsed of treesOf(message)) port.postMessage(parsed);
});
