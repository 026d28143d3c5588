import fc from 'fast-check';
import { expect, it } from 'vitest';
import { anyText } from '../../testing/anyContent/anyText.ts';
import { linesOf, onOneLine, typedText } from './typedText.ts';

it('drops marks of byte order wherever they stand', () => {
  expect(typedText('\ufeff# Un\n\ufeff## De\ufeffux')).toBe('# Un\n## Deux');
});

it('composes letters that are typed in parts', () => {
  expect(typedText('E\u0301tat, Cho\u031a, か\u3099っこう, \u1112\u1161\u11ab\u1100\u116e\u11a8')).toBe(
    'État, Cho\u031a, がっこう, 한국',
  );
  expect(typedText('e\u0302\u0301')).toBe('ế');
});

it('keeps compatibility characters and variants as they are typed', () => {
  const typed = '神\ufa19 葛\u{e0100} \u212b ﬁ ㈱ ½ ⼀';
  expect(typedText(typed)).toBe(typed);
});

it('changes no composed text, and its own result no more', () => {
  fc.assert(
    fc.property(anyText(), (text) => {
      const once = typedText(text);
      expect(typedText(once)).toBe(once);
      expect(typedText('Évreux et 金沢, Žďár')).toBe('Évreux et 金沢, Žďár');
    }),
  );
});

it('makes spaces of tabs, and lines of what ends one', () => {
  expect(linesOf('Article\t1\u2028La ville \u2029 signe')).toEqual(['Article 1', 'La ville', 'signe']);
  expect(onOneLine('Titre\ten\u2028deux lignes')).toBe('Titre en deux lignes');
});
