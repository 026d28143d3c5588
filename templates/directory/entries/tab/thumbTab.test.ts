import { describe, expect, it } from 'vitest';
import { lineOfTab } from './thumbTab.tsx';

const STYLE = {
  fontFamily: ['Noto Sans JP'],
  fontSize: 7,
  lineHeight: 1.25,
  fontWeight: 400,
  color: '#000000',
};
const tab = (names: readonly string[], isUpright: boolean, longest = 500) =>
  lineOfTab({ names, between: '\u2002・\u2002', isUpright }, longest, STYLE);

describe('the line of a thumb tab', () => {
  it('runs down, character by character, in a writing that can', () => {
    expect(tab(['ノルマンディー州'], true).cells).toEqual([...'ノルマンディー州']);
    expect(tab(['ノルマンディー州'], false).cells).toBeUndefined();
    expect(tab(['Normandie'], true).cells).toBeUndefined();
  });
  it('has a blank on both sides of what parts two names: names have points of their own', () => {
    expect(tab(['ローヌ・アルプ', '州'], true).cells).toEqual([...'ローヌ・アルプ　・　州']);
    expect(tab(['Bretagne', 'Corse'], false).text).toBe('Bretagne\u2002・\u2002Corse');
  });
  it('holds as many names as there is room for, and at least the first', () => {
    const names = ['オクシタニー州', 'ペイ・ド・ラ・ロワール州', 'コルス地方'];
    const two = tab(names.slice(0, 2), true);
    expect(tab(names, true, two.length)).toEqual(two);
    expect(tab(names, true, 1).text).toBe(names[0]);
    expect(tab(['Occitanie', 'Corse'], false, 1).text).toBe('Occitanie');
  });
});
