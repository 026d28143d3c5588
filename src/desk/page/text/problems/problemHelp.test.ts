import { expect, it } from 'vitest';
import { CATALOGUE } from '../../../../diagnostics/catalogue.ts';
import { PAGE_LANGUAGES, wordsIn, type PageLanguage } from '../../words.ts';
import { helpOf } from './problemHelp.ts';

/** Codes whose sentences tell a command of the terminal, in any language. */
const TERMINAL = Object.entries(CATALOGUE)
  .filter(([, { fr, en }]) => /npm run|kakehashi (?:sync|check|build)/.test(`${String(fr)} ${String(en)}`))
  .map(([code]) => code);

it.each(Object.keys(PAGE_LANGUAGES) as PageLanguage[])(
  'tells what to click where the program tells a command: %s',
  async (language) => {
    const words = await wordsIn(language);
    expect(TERMINAL.length).toBeGreaterThan(8);
    const told = TERMINAL.filter((code) => helpOf({ code, help: 'npm run' }, words)?.includes('npm run'));
    expect(told).toEqual([]);
  },
);

it('leaves what is no command as the program says it', async () => {
  const words = await wordsIn('fr');
  expect(helpOf({ code: 'FM-005', help: 'voyez la liste' }, words)).toBe('voyez la liste');
  expect(helpOf({ code: 'FM-005' }, words)).toBeUndefined();
});
