import { expect, it } from 'vitest';
import { CATALOGUE, messageOf } from '../../catalogue.ts';
import { JAPANESE } from './japaneseMessages.ts';

/** Whatever a sentence asks for. */
const DATA = new Proxy({}, { get: () => 'x', ownKeys: () => [], has: () => true }) as Readonly<
  Record<string, string>
>;

/** Of the families that whoever writes texts meets, those that are said in English all the same. */
const IN_ENGLISH = ['FM-003', 'FM-022', 'FM-023', 'MD-012', 'MD-015', 'MD-023', 'MD-025', 'MD-026'];

it('says in Japanese what those who write texts meet', () => {
  const families = /^(?:FM|LN|LX|MD|SO|TR)-/;
  const codes = Object.keys(CATALOGUE).filter((code) => families.test(code));
  const told = new Set([...Object.keys(JAPANESE), ...IN_ENGLISH]);
  const lacking = codes.filter((code) => !told.has(code));
  expect(lacking).toEqual([]);
  expect(Object.keys(JAPANESE).filter((code) => !(code in CATALOGUE))).toEqual([]);
});

it.each(Object.entries(JAPANESE))('%s is a sentence in Japanese', (_, sentence) => {
  const { message, help } = (sentence as (data: unknown) => { message: string; help?: string })(DATA);
  expect(message).toMatch(/[\u3041-\u30ff\u4e00-\u9fff]/u);
  expect(`${message}${help ?? ''}`).not.toMatch(/undefined|\[object/);
});

it('is spoken where Japanese is asked for; other languages read English', () => {
  const problem = {
    code: 'FM-004',
    severity: 'error',
    place: { file: 'a.md', line: 1, column: 1 },
    data: { key: 'titre' },
  } as const;
  expect(messageOf(problem, 'ja').message).toBe('キー「titre」が空です');
  expect(messageOf(problem, 'de')).toEqual(messageOf(problem, 'en'));
  expect(messageOf({ ...problem, code: 'FI-001' }, 'ja')).toEqual(
    messageOf({ ...problem, code: 'FI-001' }, 'en'),
  );
});
