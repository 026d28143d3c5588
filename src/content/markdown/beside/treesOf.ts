import { bodyText } from '../bodyPlaces.ts';
import { parseMarkdown } from '../markdownParser.ts';
import { unfitToParse } from '../parserLimits.ts';
import type { ParsedBody, ToParse } from './toParse.ts';

/** Trees of the bodies that are fit to parse and that nobody else has parsed yet, from the last. */
export function* treesOf({ first, bodies, taken }: Exclude<ToParse, 'end'>): Generator<ParsedBody> {
  for (let at = bodies.length - 1; at >= 0; at -= 1) {
    const body = bodies[at] ?? '';
    if (Atomics.load(taken, at) !== 0 || unfitToParse(bodyText('', body, 1)) !== undefined) continue;
    try {
      yield { index: first + at, tree: parseMarkdown(body) };
    } catch {
      // The program meets the same fault where it can tell of it
    }
  }
}
