import { describe, expect, it } from 'vitest';
import { onTwoLines } from './marks.tsx';

describe('onTwoLines', () => {
  it('parts a name where its lines are most alike', () => {
    expect(onTwoLines('Nancy 2008')).toBe('Nancy\n2008');
    expect(onTwoLines('Éducation et jeunesse')).toBe('Éducation\net jeunesse');
  });
  it('parts a Japanese name before its number', () => {
    expect(onTwoLines('エクサンプロヴァンス2022年')).toBe('エクサンプロヴァンス\n2022年');
  });
  it('leaves what has no place to part', () => {
    expect(onTwoLines('Culture')).toBe('Culture');
    expect(onTwoLines('')).toBe('');
  });
});
