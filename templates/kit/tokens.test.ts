import { expect, it } from 'vitest';
import { FACES } from '../../fonts/faces.ts';
import {
  directoryType,
  dossierType,
  facesFor,
  facesOf,
  inks,
  leafType,
  typeFor,
  type Ink,
} from './tokens.ts';

it.each([
  ['fr', 'ja', 'Noto Serif JP', 'Noto Sans JP'],
  ['fr', 'cs', 'Noto Serif JP', 'Noto Sans JP'],
  ['fr', 'zh', 'Noto Serif SC', 'Noto Sans SC'],
  ['fr', 'zh-TW', 'Noto Serif TC', 'Noto Sans TC'],
  ['ko', 'ko', 'Noto Serif KR', 'Noto Sans KR'],
  ['ja', 'zh', 'Noto Serif JP', 'Noto Sans JP'],
])('sets a book in %s on a country that speaks %s in its faces', (language, local, serif, sans) => {
  for (const scale of [dossierType, directoryType, leafType]) {
    const type = typeFor(scale, language, local);
    const families = Object.values(type).flatMap((style) =>
      typeof style === 'number' ? [] : style.fontFamily,
    );
    expect(new Set(families)).toEqual(new Set(['Source Serif 4', serif, 'Source Sans 3', sans]));
    expect(facesOf(type)).toEqual(facesFor([language, local]));
  }
});

it('names families that the library has, in every weight and style that it asks for', () => {
  const cuts = FACES.map(({ family, weight, style }) => `${family} ${weight} ${style}`);
  for (const language of ['ja', 'zh', 'zh-TW', 'ko'])
    for (const family of Object.values(facesFor([language])).flat())
      for (const cut of ['400 normal', '400 italic', '600 normal', '600 italic'])
        expect(cuts).toContain(`${family} ${cut}`);
});

it.each(Object.entries<Ink>(inks))(
  'has one ink or two, or none, for small text in %s',
  (_, { cmyk, smallText }) => {
    const plates = (smallText ?? cmyk).filter((percent) => percent > 0);
    expect(plates.length).toBeLessThanOrEqual(2);
  },
);
