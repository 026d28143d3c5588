import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { setLatinRuns } from './setLatin.ts';
import { trials } from '../../testing/trials.ts';

const english = (text: string): string => setLatinRuns([text], '“”‘’').join('');

describe('an English text', () => {
  it.each([
    ["the town's council", 'the town’s council'],
    ["the towns' councils, since the '90s", 'the towns’ councils, since the ’90s'],
    ['He said "yes".', 'He said “yes”.'],
    ['"They call it "the bridge", she wrote."', '“They call it ‘the bridge’, she wrote.”'],
    ['and so on...', 'and so on…'],
    ['two towns - one bridge', 'two towns\u00A0– one bridge'],
    ['see p. 12, No. 3', 'see p.\u00A012, No.\u00A03'],
    ['350 km and 12 % of 40 ha', '350\u00A0km and 12\u00A0% of 40\u00A0ha'],
    ['Why? Yes! One: two; three.', 'Why? Yes! One: two; three.'],
    ['12 millions, 12 tons', '12 millions, 12 tons'],
    ["see https://example.org/a--b?c=it's", "see https://example.org/a--b?c=it's"],
    ['5\' and 6"', '5\' and 6"'],
  ])('%s', (typed, set) => {
    expect(english(typed)).toBe(set);
  });

  it('keeps its cuts, and quotes that span them', () => {
    expect(setLatinRuns(['the "', 'old', '" bridge'], '“”‘’')).toEqual(['the “', 'old', '” bridge']);
  });

  it('is set once and for all', () => {
    const text = fc.string({ unit: fc.constantFrom(...'ab 1\'"-–.,(p%“”’'), maxLength: 30 });
    fc.assert(
      fc.property(text, (typed) => {
        expect(english(english(typed))).toBe(english(typed));
      }),
      { numRuns: trials(600) },
    );
  });
});

it('other languages have their own marks', () => {
  expect(setLatinRuns(['Sagte "ja" und "so "genannt""'], '„“‚‘')).toEqual(['Sagte „ja“ und „so ‚genannt‘“']);
  expect(setLatinRuns(['"Sí"'], '«»“”')).toEqual(['«Sí»']);
  expect(setLatinRuns(['"as typed"'], '')).toEqual(['"as typed"']);
});
