import { describe, expect, it } from 'vitest';
import { leafThickness, mayCarryText, spineWidth } from './spine.ts';

describe('spineWidth', () => {
  it('follows PR-12: a leaf of 200 g and main 1.5 is 0.30 mm', () => {
    expect(leafThickness({ grammage: 200, bulk: 1.5 })).toBeCloseTo(0.3);
  });

  it('counts leaves, not pages', () => {
    expect(spineWidth(100, { grammage: 115, bulk: 0.9 })).toBeCloseTo(5.175);
  });

  it('carries a title from 5 mm', () => {
    expect([4.9, 5].map(mayCarryText)).toEqual([false, true]);
  });
});
