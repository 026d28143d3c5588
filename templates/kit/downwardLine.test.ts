import { describe, expect, it } from 'vitest';
import { downwardCells, downwardRuns } from './downwardLine.tsx';

describe('the characters of a name that runs down', () => {
  it('stand one below the other, a number with its counter in one of them', () => {
    expect(downwardCells('ナンシー2008年', 4)).toEqual(['ナ', 'ン', 'シ', 'ー', '2008年']);
    expect(downwardCells('防災・減災', 1)).toEqual(['防', '災', '・', '減', '災']);
    expect(downwardCells('第 9 回', 1)).toEqual(['第', '9', '回']);
  });

  it('are none where a number is too wide for the column, or there is other writing', () => {
    expect(downwardCells('ナンシー2008年', 2)).toBeUndefined();
    expect(downwardCells('Nancy', 4)).toBeUndefined();
    expect(downwardCells('ＪＥＴプログラム', 4)).toBeUndefined();
    expect(downwardCells('', 4)).toBeUndefined();
  });
});

describe('a text as a line that runs down', () => {
  it('has Japanese upright and other letters turned', () => {
    expect(downwardRuns('連合（Cités Unies France、CUF）', 1)).toEqual([
      { kind: 'upright', cells: ['連', '合', '（'] },
      { kind: 'turned', letters: 'Cités Unies France' },
      { kind: 'upright', cells: ['、'] },
      { kind: 'turned', letters: 'CUF' },
      { kind: 'upright', cells: ['）'] },
    ]);
  });

  it('has a number level where it fits, else its digits one below the other', () => {
    expect(downwardRuns('第 9 回', 1)).toEqual([{ kind: 'upright', cells: ['第', '9', '回'] }]);
    expect(downwardRuns('2026', 3)).toEqual([{ kind: 'upright', cells: ['2026'] }]);
    expect(downwardRuns('2026', 1)).toEqual([{ kind: 'upright', cells: ['2', '0', '2', '6'] }]);
  });
});
