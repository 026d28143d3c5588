/** What functions follow from, by the function. */
const grounds = new WeakMap<object, readonly unknown[]>();

/**
 * A function that stands in what a page is made from, with all that it follows from: its name among the functions of
 * the templates, and every value that it closes over. Two that follow from the same say the same. Without this, only
 * the very same function does.
 */
export function following<Made extends object>(
  from: readonly [name: string, ...unknown[]],
  made: Made,
): Made {
  grounds.set(made, from);
  return made;
}

export function groundsOf(made: object): readonly unknown[] | undefined {
  return grounds.get(made);
}
