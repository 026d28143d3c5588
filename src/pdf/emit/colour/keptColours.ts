/** Parts from 0 to 1, a colour space of its own, or nothing that a document knows. */
export type Colour = readonly number[] | object | null;

/**
 * What a colour is, found once: the renderer names one before each run of text, nearly always the same. Names of what
 * is no list of parts are asked for anew, since a document may yet get an ink of that name.
 */
export function keptColours(colourOf: (named: unknown) => Colour): (named: unknown) => Colour {
  const known = new Map<string, Colour>();
  return (named) => {
    if (typeof named !== 'string') return colourOf(named);
    const kept = known.get(named);
    if (kept !== undefined) return kept;
    const colour = colourOf(named);
    if (Array.isArray(colour)) known.set(named, colour);
    return colour;
  };
}
