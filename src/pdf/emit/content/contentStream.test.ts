import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { ContentStream } from './contentStream.ts';
import { trials } from '../../../testing/trials.ts';

/** What a reader of a stream has in force where something is painted, and how deep its states lie in each other. */
function readStream(content: string): { painted: string[]; deepest: number } {
  const painted: string[] = [];
  let deepest = 0;
  let state = { x: 0, colour: '' };
  const saved: (typeof state)[] = [];
  for (const line of content.trimEnd().split('\n')) {
    const move = /^1 0 0 1 (-?[\d.]+) 0 cm$/.exec(line);
    if (move) state = { ...state, x: state.x + Number(move[1]) };
    else if (line.endsWith(' rg')) state = { ...state, colour: line };
    else if (line === 'q') saved.push(state);
    else if (line === 'Q') state = saved.pop() ?? { x: Number.NaN, colour: 'too many Q' };
    else if (line.endsWith(' Do')) painted.push(`${line} at ${state.x} in ${state.colour}`);
    deepest = Math.max(deepest, saved.length);
  }
  expect(saved).toEqual([]);
  return { painted, deepest };
}

type Step = 'save' | 'restore' | 'paint' | { readonly move: number } | { readonly colour: number };

/** The same, by the rules of `save` and `restore` alone. */
function paintedBy(steps: readonly Step[]): string[] {
  const painted: string[] = [];
  let state = { x: 0, colour: '' };
  const saved: (typeof state)[] = [];
  for (const step of steps) {
    if (step === 'save') saved.push(state);
    else if (step === 'restore') state = saved.pop() ?? state;
    else if (step === 'paint') painted.push(`/I${painted.length} Do at ${state.x} in ${state.colour}`);
    else if ('move' in step) state = { ...state, x: state.x + step.move };
    else state = { ...state, colour: `0 0 ${step.colour} rg` };
  }
  return painted;
}

function written(steps: readonly Step[]): string {
  const stream = new ContentStream();
  let painted = 0;
  for (const step of steps) {
    if (step === 'save') stream.add('q');
    else if (step === 'restore') stream.add('Q');
    else if (step === 'paint') stream.add(`/I${painted++} Do`);
    else if ('move' in step) stream.add(`1 0 0 1 ${step.move} 0 cm`);
    else stream.add(`0 0 ${step.colour} rg`);
  }
  return stream.take();
}

const step: fc.Arbitrary<Step> = fc.oneof(
  { weight: 3, arbitrary: fc.constant('save' as const) },
  { weight: 1, arbitrary: fc.constant('restore' as const) },
  { weight: 2, arbitrary: fc.constant('paint' as const) },
  { weight: 3, arbitrary: fc.integer({ min: -9, max: 9 }).map((move) => ({ move })) },
  { weight: 1, arbitrary: fc.integer({ min: 0, max: 9 }).map((colour) => ({ colour })) },
);

describe('a page’s content', () => {
  it('paints in the states that hold, however they are nested, and never 28 in each other', () => {
    let deepest = 0;
    fc.assert(
      fc.property(fc.array(step, { maxLength: 400, size: 'max' }), (steps) => {
        const read = readStream(written(steps));
        deepest = Math.max(deepest, read.deepest);
        expect(read.painted).toEqual(paintedBy(steps));
        expect(read.deepest).toBeLessThan(28);
      }),
      { numRuns: trials(60) },
    );
    // The steps went deep enough for states to be written into one
    expect(deepest).toBe(26);
  });

  it.each([1, 27, 60])('%i levels deep is clipped by every level', (depth) => {
    const stream = new ContentStream();
    for (let level = 0; level < depth; level += 1) {
      stream.add('q');
      for (const operator of [`${level} 0 9 9 re`, 'W n']) stream.add(operator);
    }
    stream.add('/I Do');
    const content = stream.take();
    expect(content.match(/ re\nW n/g)).toHaveLength(depth);
    expect(content.match(/^Q$/gm)?.length).toBe(content.match(/^q$/gm)?.length);
  });

  it('has no states in which nothing is painted', () => {
    const stream = new ContentStream();
    for (const operator of ['q', '1 0 0 1 5 5 cm', 'q', 'Q', 'Q', '0 0 5 5 re', 'f']) stream.add(operator);
    expect(stream.take()).toBe('0 0 5 5 re\nf\n');
  });

  it('begins anew on each page, though nothing was painted on the one before', () => {
    const stream = new ContentStream();
    for (const operator of ['1 0 0 -1 0 9 cm', 'q', '0 0 1 rg']) stream.add(operator);
    expect(stream.take()).toBe('\n');
    for (const operator of ['1 0 0 -1 0 9 cm', '/I Do']) stream.add(operator);
    expect(stream.take()).toBe('1 0 0 -1 0 9 cm\n/I Do\n');
  });
});
