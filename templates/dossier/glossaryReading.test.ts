import { expect, it } from 'vitest';
import { readingThatAdds } from './glossaryReading.ts';

const shown = (local: string, reading?: string): string | undefined =>
  readingThatAdds({
    term: 'terme',
    local,
    ...(reading !== undefined && { reading }),
    alternatives: [],
    category: 'acteurs',
  });

it('shows how characters are read', () => {
  expect(shown('知事', 'ちじ')).toBe('ちじ');
  expect(shown('ヨーロッパ・外務省', 'よーろっぱ・がいむしょう')).toBe('よーろっぱ・がいむしょう');
  expect(shown('JETプログラム', 'じぇっとぷろぐらむ')).toBe('じぇっとぷろぐらむ');
});

it('does not repeat in hiragana what is written in kana', () => {
  expect(shown('ロードマップ', 'ろーどまっぷ')).toBeUndefined();
  expect(shown('アンスティチュ・フランセ', 'あんすてぃちゅ・ふらんせ')).toBeUndefined();
  expect(shown('まちづくり', 'まちづくり')).toBeUndefined();
});

it('shows none where none is given', () => {
  expect(shown('知事')).toBeUndefined();
});
