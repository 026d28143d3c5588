import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { messageOf } from '../../../diagnostics/catalogue.ts';
import { IN_WORDS } from './inWords.ts';
import { wordPage } from './wordPage.ts';

const ROOT = join(import.meta.dirname, '../../../..');

it.each(IN_WORDS.map((one) => [one.told.code, one] as const))(
  '%s has a page, and a test in which the program says it',
  async (code, one) => {
    await expect(wordPage(one)).toMatchFileSnapshot(`../../../../docs/regles/${code}.md`);
    expect(readFileSync(join(ROOT, one.raisedIn), 'utf8')).toContain(code);
  },
);

it('no sentence lacks what the message is made from', () => {
  for (const { told } of IN_WORDS) {
    for (const language of ['fr', 'en'] as const) {
      const { message, help = '' } = messageOf(told, language);
      expect(`${message} ${help}`).not.toMatch(/undefined|NaN|\[object/);
    }
  }
});
