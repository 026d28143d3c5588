import { existsSync } from 'node:fs';
import { availableParallelism } from 'node:os';
import { fileURLToPath } from 'node:url';
import { MessageChannel, receiveMessageOnPort, Worker, type MessagePort } from 'node:worker_threads';
import type { Root } from 'mdast';
import type { ParsedBody, ToParse } from './toParse.ts';

/** With fewer texts the parser would hardly be there when they are all read. */
const FEWEST_TEXTS = 8;

/**
 * Megabytes. A text that exhausts the stack must do so here too, whoever comes first: the stack of a worker is a
 * little smaller than that of the program.
 */
const STACK = 0.75;

/** What a parser on another core has been given, and has given back. */
interface ParserBeside {
  readonly worker: Worker;
  readonly port: MessagePort;
  readonly asked: Map<string, AskedBody>;
  readonly trees: Map<number, Root>;
  count: number;
}

/** A body that may be parsed there. */
interface AskedBody {
  readonly index: number;
  /** Those of the bodies that were sent with it, and its place among them. */
  readonly taken: Int32Array;
  readonly at: number;
}

let beside: ParserBeside | undefined;

/**
 * Starts a parser on another core, for a content of so many texts; where the sources run unbundled, as in tests, where
 * there is one core or one parser already, nothing happens, and the program parses by itself.
 */
export function startParser(texts: number, cores = availableParallelism()): void {
  const file = fileURLToPath(new URL('./parser.cjs', import.meta.url));
  if (beside || texts < FEWEST_TEXTS || cores < 2 || !existsSync(file)) return;
  const { port1, port2 } = new MessageChannel();
  const worker = new Worker(file, {
    workerData: port2,
    transferList: [port2],
    resourceLimits: { stackSizeMb: STACK },
  });
  // Without it, the program parses by itself
  worker.on('error', () => undefined);
  worker.unref();
  port1.unref();
  beside = { worker, port: port1, asked: new Map(), trees: new Map(), count: 0 };
}

/** Has bodies parsed on the other core, the last first: those in front are soon asked for. */
export function parseAhead(bodiesOf: () => readonly string[]): void {
  if (!beside) return;
  const bodies = bodiesOf();
  const { asked, port, count: first } = beside;
  const taken = new Int32Array(new SharedArrayBuffer(bodies.length * Int32Array.BYTES_PER_ELEMENT));
  bodies.forEach((body, at) => asked.set(body, { index: first + at, taken, at }));
  beside.count += bodies.length;
  port.postMessage({ first, bodies, taken } satisfies ToParse);
}

/** The tree of a body, if it is there; if not, the caller parses it, and the parser leaves it out. */
export function parsedBeside(body: string): Root | undefined {
  const one = beside?.asked.get(body);
  if (!beside || one === undefined) return undefined;
  const { port, trees, asked } = beside;
  for (let found = receiveMessageOnPort(port); found; found = receiveMessageOnPort(port)) {
    const { index, tree } = found.message as ParsedBody;
    trees.set(index, tree);
  }
  // Whoever gets a tree may change it: it is given once
  asked.delete(body);
  const tree = trees.get(one.index);
  trees.delete(one.index);
  if (!tree) Atomics.store(one.taken, one.at, 1);
  return tree;
}

/** Lets the parser go, with what nobody has asked for. */
export function endParser(): void {
  if (!beside) return;
  for (const { taken, at } of beside.asked.values()) Atomics.store(taken, at, 1);
  beside.port.postMessage('end' satisfies ToParse);
  beside = undefined;
}
