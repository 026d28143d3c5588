import { describe, expect, it } from 'vitest';
import { translateIn } from '../../locales/texts.ts';
import { stopAfter } from './sentenceStop.ts';

describe('the full stop behind a text', () => {
  it.each([
    ['ja', 'Association de presse France-Japon', '. '],
    ['ja', 'ナンシー市', '。'],
    ['ja', '姉妹都市提携に関するQ&A', '。'],
    ['ja', '在日フランス商工会議所、Le réveil des régions', '. '],
    ['ja', 'Rencontre（2023年）', '。'],
    ['fr', 'Ville de Nancy', '.'],
    ['fr', '金沢市', '.'],
  ] as const)('in %s, behind %s', (language, text, stop) => {
    expect(stopAfter(text, translateIn(language))).toBe(stop);
  });
});
