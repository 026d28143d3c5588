import { createHash } from 'node:crypto';
import { deserialize, serialize } from 'node:v8';

/** What earlier readings made of texts, as bytes, each under the hash of everything that it follows from. */
export type KeptWork = ReadonlyMap<string, Uint8Array>;

interface OpenWork {
  readonly before: KeptWork;
  /** What this work has asked for or made: the rest belongs to texts that are no more. */
  readonly asked: Map<string, Uint8Array>;
  isMore: boolean;
}

let open: OpenWork | undefined;

export interface WorkDone<Result> {
  readonly result: Result;
  /** What may be given to the next work; undefined where that would be what this one was given. */
  readonly kept: KeptWork | undefined;
}

/**
 * Works on texts with what an earlier work has left. Right for as long as whoever asks names all that a value follows
 * from, but for the program itself: what another state of it has left must not be given.
 */
export async function withKeptWork<Result>(
  before: KeptWork,
  work: () => Promise<Result>,
): Promise<WorkDone<Result>> {
  // Of two at once the second does without
  if (open !== undefined) return { result: await work(), kept: undefined };
  const own: OpenWork = { before, asked: new Map(), isMore: false };
  open = own;
  try {
    const result = await work();
    return { result, kept: own.isMore ? own.asked : undefined };
  } finally {
    open = undefined;
  }
}

/** Whether most of what is asked for has likely been made before. */
export function hasKeptWork(): boolean {
  return open !== undefined && open.before.size > 0;
}

/** What was kept of some work, and where what is made instead may be left. */
export interface KeptValue<Value> {
  readonly value: Value | undefined;
  /** Not called where nothing is kept; undefined leaves nothing. */
  readonly keep: (make: () => Value | undefined) => void;
}

const NOTHING = { value: undefined, keep: () => undefined };

/**
 * What was made of the same inputs before: plain data.
 * @param name what is made, another for each function
 * @param inputs all that it follows from, as JSON says it
 */
export function keptFor<Value>(name: string, inputs: readonly unknown[]): KeptValue<Value> {
  if (open === undefined) return NOTHING;
  const work = open;
  const key = createHash('sha256')
    .update(JSON.stringify([name, ...inputs]))
    .digest('base64');
  const known = work.before.get(key);
  if (known !== undefined) {
    work.asked.set(key, known);
    return { ...NOTHING, value: deserialize(known) as Value };
  }
  return {
    value: undefined,
    keep: (make) => {
      const value = make();
      if (value === undefined || work.asked.has(key)) return;
      // As bytes at once: nobody can change them
      work.asked.set(key, serialize(value));
      work.isMore = true;
    },
  };
}

/** The same for what is made here where it is not kept; `mayKeep` is false for a value that follows from more. */
export function fromKept<Value>(
  name: string,
  inputs: readonly unknown[],
  make: () => Value,
  mayKeep: (value: Value) => boolean = () => true,
): Value {
  const { value, keep } = keptFor<Value>(name, inputs);
  if (value !== undefined) return value;
  const made = make();
  keep(() => (mayKeep(made) ? made : undefined));
  return made;
}
