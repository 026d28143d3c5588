/**
 * A function of a text, or of what was read of one, that is asked for the same again while content stays open: it
 * remembers for each object what it made last, with the very inputs that it was made from. Right for functions that
 * follow from nothing else, and whose values nobody changes.
 */
export function oncePerText<Text extends object, Inputs extends readonly unknown[], Value>(
  make: (text: Text, ...inputs: Inputs) => Value,
): (text: Text, ...inputs: Inputs) => Value {
  const known = new WeakMap<Text, { readonly inputs: Inputs; readonly value: Value }>();
  return (text, ...inputs) => {
    const last = known.get(text);
    if (last !== undefined && isSame(last.inputs, inputs)) return last.value;
    const value = make(text, ...inputs);
    known.set(text, { inputs, value });
    return value;
  };
}

function isSame(one: readonly unknown[], other: readonly unknown[]): boolean {
  return one.length === other.length && one.every((value, index) => Object.is(value, other[index]));
}
