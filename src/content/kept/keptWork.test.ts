import { describe, expect, it } from 'vitest';
import { fromKept, hasKeptWork, type KeptWork, withKeptWork } from './keptWork.ts';

const NOTHING: KeptWork = new Map();
let made = 0;
const lengthOf = (text: string) =>
  fromKept('length', [text], () => {
    made += 1;
    return { length: text.length };
  });

describe('work that is kept', () => {
  it('is done once for the same inputs, and again for others', async () => {
    const first = await withKeptWork(NOTHING, async () => [lengthOf('a'), lengthOf('bc')]);
    made = 0;
    const again = await withKeptWork(first.kept ?? NOTHING, async () => [lengthOf('a'), lengthOf('bcd')]);
    expect(again.result).toEqual([{ length: 1 }, { length: 3 }]);
    expect(made).toBe(1);
  });

  it('leaves nothing new where all was known, and lets go what nobody has asked for', async () => {
    const { kept = NOTHING } = await withKeptWork(NOTHING, async () => [lengthOf('a'), lengthOf('bc')]);
    expect((await withKeptWork(kept, async () => lengthOf('a'))).kept).toBeUndefined();
    const other = await withKeptWork(kept, async () => [lengthOf('a'), lengthOf('x')]);
    expect(other.kept?.size).toBe(2);
    expect([...(other.kept?.keys() ?? [])].filter((key) => kept.has(key))).toHaveLength(1);
  });

  it('is a value of its own, whatever is done to the one that was made', async () => {
    const list = () => fromKept('list', [], () => [1]);
    const { kept = NOTHING } = await withKeptWork(NOTHING, async () => void list().push(2));
    await withKeptWork(kept, async () => void list().push(3));
    expect((await withKeptWork(kept, async () => list())).result).toEqual([1]);
  });

  it('is not kept where it follows from something else too, nor where nobody keeps', async () => {
    const done = await withKeptWork(NOTHING, async () =>
      fromKept(
        'now',
        [],
        () => 1,
        () => false,
      ),
    );
    expect(done).toEqual({ result: 1, kept: undefined });
    made = 0;
    lengthOf('a');
    lengthOf('a');
    expect(made).toBe(2);
    expect(hasKeptWork()).toBe(false);
  });

  it('is kept for one work at a time, and for none after a fault', async () => {
    const two = await withKeptWork(NOTHING, () => withKeptWork(NOTHING, async () => lengthOf('a')));
    expect(two.result.kept).toBeUndefined();
    expect(two.kept?.size).toBe(1);
    await expect(withKeptWork(NOTHING, () => Promise.reject(new Error('broken')))).rejects.toThrow('broken');
    expect((await withKeptWork(NOTHING, async () => lengthOf('a'))).kept?.size).toBe(1);
  });
});
