let last: Promise<unknown> = Promise.resolve();

/** Does what takes the memory of a whole picture, one after the other: sharp uses all cores for each. */
export function inTurn<Value>(work: () => Promise<Value>): Promise<Value> {
  const done = last.then(work);
  last = done.catch(() => undefined);
  return done;
}
