import { afterEach, describe, expect, it, vi } from 'vitest';
import { hasTool } from './installedTools.ts';

const ABSENT = 'a-program-that-nobody-has';

describe('hasTool', () => {
  afterEach(() => vi.restoreAllMocks());

  it('finds a program that can be run', () => {
    expect(hasTool('node', { REQUIRE_TOOLS: '1' })).toBe(true);
  });

  it('says once which program the skipped tests need', () => {
    const warn = vi.spyOn(process, 'emitWarning').mockImplementation(() => undefined);
    expect(hasTool(ABSENT, {})).toBe(false);
    expect(warn).toHaveBeenCalledExactlyOnceWith(expect.stringContaining(ABSENT));
  });

  it('fails where every tool is required', () => {
    expect(() => hasTool(ABSENT, { REQUIRE_TOOLS: '1' })).toThrow(ABSENT);
  });
});
