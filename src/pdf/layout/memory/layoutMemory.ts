import type { FontLibrary } from '../../reactPdf.ts';
import type { References } from '../section.ts';
import { makesTheSame } from './sameMaking.ts';

/** Pages that sections asked for, with the answers they got. */
type AnsweredPages = ReadonlyMap<string, string | undefined>;

/** Hears what is said while something is laid out: called again it ends that, and gives what can say it once more. */
type Listen = () => () => () => void;

interface Remembered<Value> {
  /** Everything that the value follows from, but for the pages that it asks for. */
  readonly madeFrom: unknown;
  readonly value: Value;
  /** Says again what was said while it was laid out: characters without a glyph, warnings. */
  readonly sayAgain: () => void;
}

/**
 * What was laid out before, by what it was made from: a layout is a function of that, of the pages that it asks for,
 * and of the fonts, which stay. So a book that is laid out again with the same memory is the one that is laid out
 * without any.
 */
export interface LayoutMemory {
  /**
   * What was made from the same, with the same answers.
   * @param bucket where to look; what differs may share one
   */
  find<Value extends Asking>(bucket: string, madeFrom: unknown, references: References): Value | undefined;
  keep(bucket: string, made: Remembered<Asking>): void;
  readonly listen: Listen;
  /** Begins a run; what the last ones have not used is let go. */
  begin(): void;
}

/** What was laid out, with the pages that it asked for. */
export interface Asking {
  readonly asked?: AnsweredPages;
}

/** A library whose layouts are remembered. */
export type RememberingLibrary = FontLibrary & { readonly memory?: LayoutMemory };

/** Runs that a value outlives without being used: that of another target, and one in which a file was broken. */
const RUNS_KEPT = 2;

export function createLayoutMemory(listen: Listen): LayoutMemory {
  const buckets = new Map<string, (Remembered<Asking> & { run: number })[]>();
  let run = 0;
  return {
    find<Value extends Asking>(bucket: string, madeFrom: unknown, references: References) {
      const known = buckets
        .get(bucket)
        ?.find((one) => isAnswered(one.value, references) && makesTheSame(one.madeFrom, madeFrom));
      if (known === undefined) return undefined;
      known.run = run;
      known.sayAgain();
      return known.value as Value;
    },
    keep(bucket, made) {
      buckets.set(bucket, [{ ...made, run }, ...(buckets.get(bucket) ?? [])]);
    },
    listen,
    begin() {
      run += 1;
      for (const [bucket, all] of buckets) {
        const used = all.filter((one) => one.run >= run - RUNS_KEPT);
        if (used.length === 0) buckets.delete(bucket);
        else if (used.length < all.length) buckets.set(bucket, used);
      }
    },
  };
}

/** Takes from the memory of a library what was made from the same; makes and keeps it where that is not there. */
export async function recalled<Value extends Asking>(
  { memory }: RememberingLibrary,
  { bucket, madeFrom, references }: Recalling,
  make: () => Promise<Value>,
): Promise<Value> {
  if (memory === undefined) return make();
  const known = memory.find<Value>(bucket, madeFrom, references);
  if (known !== undefined) return known;
  const end = memory.listen();
  const value = await make();
  memory.keep(bucket, { madeFrom, value, sayAgain: end() });
  return value;
}

interface Recalling {
  readonly bucket: string;
  readonly madeFrom: unknown;
  readonly references: References;
}

function isAnswered({ asked }: Asking, references: References): boolean {
  for (const [name, page] of asked ?? []) if (references.pageOf(name) !== page) return false;
  return true;
}
