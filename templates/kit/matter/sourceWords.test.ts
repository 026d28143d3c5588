import { expect, it } from 'vitest';
import { translateIn } from '../../locales/texts.ts';
import { printedTitle, publisherApart, sourceDate } from './sourceWords.ts';

it('prints the date of a source', () => {
  expect(sourceDate({ title: 'Relations bilatérales', date: '2024-05' }, 'fr')).toBe('mai 2024');
});

it('says no year twice: neither in French nor in Japanese', () => {
  expect(sourceDate({ title: 'Bulletin municipal, juin 2024', date: '2024' }, 'fr')).toBeUndefined();
  expect(sourceDate({ title: '2024年6月の広報', date: '2024-06' }, 'ja')).toBeUndefined();
});

it('takes no part of another number for the year', () => {
  expect(sourceDate({ title: 'Fiche n° 12024', date: '2024' }, 'fr')).toBe('2024');
});

it('prints nothing where no date is known', () => {
  expect(sourceDate({ title: 'Relations bilatérales' }, 'fr')).toBeUndefined();
});

it('says no name twice: not that of a publisher whose page bears it as its title', () => {
  expect(publisherApart({ publisher: 'Villa Kujoyama', title: 'Villa Kujoyama' })).toBeUndefined();
  expect(publisherApart({ publisher: 'Ville de Nancy', title: 'Jumelages' })).toBe('Ville de Nancy');
  expect(publisherApart({ title: 'Jumelages' })).toBeUndefined();
});

const inLanguage = (language: string, title: string, more: { publisher?: string; supplied?: true } = {}) =>
  printedTitle(
    { title, isTitleSupplied: more.supplied ?? false, ...(more.publisher && { publisher: more.publisher }) },
    translateIn(language),
  );

it('sets in square brackets a title that the editors gave, in every language', () => {
  expect(inLanguage('fr', 'Page sur Thiers', { supplied: true })).toBe('[Page sur Thiers]');
  expect(inLanguage('ja', 'ティエールのページ', { supplied: true })).toBe('［ティエールのページ］');
  expect(inLanguage('en', 'On Thiers', { supplied: true })).toBe('[On Thiers]');
});

it('sets the Japanese title of a page in 「」, what it quotes in 『』; a title with brackets of its own keeps them', () => {
  const publisher = 'クレアパリ';
  expect(inLanguage('ja', '市の数が町を逆転　「平成の大合併」で', { publisher })).toBe(
    '「市の数が町を逆転　『平成の大合併』で」',
  );
  expect(inLanguage('ja', '第12回『「伝統と先端と」展』の募集', { publisher })).toBe(
    '「第12回『「伝統と先端と」展』の募集」',
  );
  expect(inLanguage('ja', '県の「『用語集』を読む会」', { publisher })).toBe(
    '「県の『「用語集」を読む会』」',
  );
  expect(inLanguage('ja', '『用語集』', { publisher })).toBe('『用語集』');
  expect(inLanguage('ja', '「姉妹提携データ」No. 193', { publisher })).toBe('「姉妹提携データ」No. 193');
  expect(inLanguage('ja', 'Relations bilatérales', { publisher })).toBe('Relations bilatérales');
  expect(inLanguage('ja', 'クレアパリ、2019年')).toBe('クレアパリ、2019年');
  expect(inLanguage('fr', 'Relations bilatérales', { publisher })).toBe('Relations bilatérales');
});
