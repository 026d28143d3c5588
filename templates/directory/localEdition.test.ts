import { expect, it } from 'vitest';
import type { Directory } from '../../src/model/directory/partnership.ts';
import { samplePartnership } from '../../src/testing/samplePartnership.ts';
import { namedFor } from './localEdition.ts';

/** Ten partners of a country, as they are written there and read. */
const COUNTRIES: readonly (readonly [language: string, inOrder: readonly string[]])[] = [
  [
    'cs',
    ['Brno', 'Čáslav', 'Děčín', 'Hodonín', 'Cheb', 'Chrudim', 'Jihlava', 'Zlín', 'Žďár', 'Železný Brod'],
  ],
  ['pl', ['Lublin', 'Łęczyca', 'Łódź', 'Mielec', 'Opole', 'Oświęcim', 'Świdnica', 'Toruń', 'Zabrze', 'Żory']],
  ['tr', ['Cizre', 'Çorum', 'Iğdır', 'İzmir', 'Muş', 'Ordu', 'Ödemiş', 'Sivas', 'Şırnak', 'Ürgüp']],
  ['vi', ['An Nhơn', 'Ấp Bắc', 'Cần Thơ', 'Dĩ An', 'Đà Nẵng', 'Hà Nội', 'Huế', 'Ninh Bình', 'Ô Môn', 'Vinh']],
  [
    'el',
    ['Αθήνα', 'Βέροια', 'Έδεσσα', 'Ζάκυνθος', 'Ηράκλειο', 'Ιωάννινα', 'Κέρκυρα', 'Πάτρα', 'Ρόδος', 'Ύδρα'],
  ],
  [
    'uk',
    ['Гадяч', 'Ґонтівка', 'Єреміївка', 'Житомир', 'Ізюм', 'Їжаківка', 'Київ', 'Львів', 'Одеса', 'Яготин'],
  ],
  [
    'ko',
    [
      '강릉시',
      '경주시',
      '공주시',
      '나주시',
      '대구광역시',
      '부산광역시',
      '수원시',
      '안동시',
      '전주시',
      '춘천시',
    ],
  ],
  ['hu', ['Cegléd', 'Csongrád', 'Győr', 'Hatvan', 'Ózd', 'Pécs', 'Siófok', 'Szeged', 'Tata', 'Zalaegerszeg']],
];

function directoryOf(language: string, partners: readonly { name: string; reading?: string }[]): Directory {
  const partnerships = partners.map(({ name, reading }, i) =>
    samplePartnership(`p${i}`, {
      partner: { name: 'x', localName: name, ...(reading !== undefined && { reading }) },
    }),
  );
  return {
    publication: { country: { name: 'Pays', localLanguage: language } },
    partnerships,
    vocabularies: {},
  } as unknown as Directory;
}

const sorted = ({ directory, collator }: ReturnType<typeof namedFor>): string[] =>
  directory.partnerships.map(({ partner }) => partner.name).toSorted(collator.compare);

it.each(COUNTRIES)(
  'sorts the partners of a country by the rules of its own language: %s',
  (language, inOrder) => {
    const shuffled = inOrder.map((_, i) => ({ name: inOrder[(i * 7 + 3) % inOrder.length] ?? '' }));
    expect(sorted(namedFor(directoryOf(language, shuffled), language))).toEqual(inOrder);
  },
);

it('sorts Japanese partners by their reading', () => {
  const partners = [
    { name: '札幌市', reading: 'さっぽろし' },
    { name: '金沢市', reading: 'かなざわし' },
    { name: '奈良市', reading: 'ならし' },
  ];
  expect(sorted(namedFor(directoryOf('ja', partners), 'ja'))).toEqual(['金沢市', '札幌市', '奈良市']);
});

it('sorts a French name that its partner writes in kanji by its reading', () => {
  const named = namedFor(
    {
      ...directoryOf('ja', []),
      partnerships: [
        samplePartnership('a', { french: { localName: 'ナント市' } }),
        samplePartnership('b', { french: { localName: '西の村', reading: 'にしのむら' } }),
        samplePartnership('c', { french: { localName: 'トゥール市' } }),
      ],
    },
    'ja',
  );
  const names = named.directory.partnerships.map(({ french }) => french.name);
  expect(names.toSorted(named.collator.compare)).toEqual(['トゥール市', 'ナント市', '西の村']);
  expect(named.rowOf?.('西の村')).toBe('ナ');
});

it('heads the rows of Japanese names by their reading, and no other names', () => {
  const partners = [
    { name: '札幌市', reading: 'さっぽろし' },
    { name: '岐阜市', reading: 'ぎふし' },
  ];
  const { rowOf } = namedFor(directoryOf('ja', partners), 'ja');
  expect(['札幌市', '岐阜市', 'オルレアン', 'ヴァランス'].map((name) => rowOf?.(name))).toEqual([
    'サ',
    'カ',
    'ア',
    'ア',
  ]);
  expect(namedFor(directoryOf('cs', partners), 'cs').rowOf).toBeUndefined();
});
