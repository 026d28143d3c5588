import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { preflight } from './preflight.ts';
import { DEFAULT_OPTIONS } from './subject.ts';
import { goodBytes } from '../../testing/spoil.ts';

describe('any bytes', () => {
  it('give a report, never an exception', async () => {
    const good = await goodBytes();
    const change = fc.tuple(fc.nat(good.length - 1), fc.uint8Array({ minLength: 1, maxLength: 6 }));
    await fc.assert(
      fc.asyncProperty(fc.array(change, { minLength: 1, maxLength: 40 }), async (changes) => {
        const bytes = Uint8Array.from(good);
        for (const [at, patch] of changes) bytes.set(patch.subarray(0, bytes.length - at), at);
        const { results } = await preflight(bytes, DEFAULT_OPTIONS, null);
        expect(results).toHaveLength(40);
      }),
      { numRuns: 60 },
    );
  }, 60_000);
});
