import { describe, expect, it } from 'vitest';
import { STYLE, type StyleCode } from '../diagnostics/catalogue.ts';
import { rulePage } from '../testing/rulePages/rulePage.ts';
import { rulesIndex } from '../testing/rulePages/rulesIndex.ts';
import { STYLE_RULES } from './styleRules.ts';
import { mended } from './mended.ts';

it('has a rule for each code of style, and a code for each rule', () => {
  expect(STYLE_RULES.map(({ code }) => code)).toEqual(Object.keys(STYLE) as StyleCode[]);
});

it('has an index of its pages', async () => {
  await expect(rulesIndex(STYLE_RULES)).toMatchFileSnapshot('../../docs/regles/README.md');
});

describe.each(STYLE_RULES)('$code', (rule) => {
  it.each(rule.examples)('corrects « $before »', ({ before, after }) => {
    expect(rule.faultsIn(before)).not.toEqual([]);
    if (rule.isSure) expect(mended(before, rule.faultsIn(before))).toBe(after);
    expect(rule.faultsIn(after)).toEqual([]);
  });

  it.each(rule.rightTexts)('lets « %s » stand', (text) => {
    expect(rule.faultsIn(text)).toEqual([]);
  });

  it('has its page, made of its examples', async () => {
    await expect(rulePage(rule)).toMatchFileSnapshot(`../../docs/regles/${rule.code}.md`);
  });
});
