import { describe, expect, it } from 'vitest';
import { dossierType } from '../tokens.ts';
import { fitUpright } from './columnChart.tsx';

const setting = { type: dossierType, language: 'fr' } as const;
const chart = (labels: readonly string[]) => ({
  head: ['Année', 'Liens'] as const,
  bars: labels.map((label, index) => ({ label: [{ kind: 'text' as const, text: label }], value: index })),
});
const named = (count: number, name: string) => chart(Array.from({ length: count }, () => name));

describe('columns', () => {
  it('stand side by side where each name has its room', () => {
    const fit = fitUpright(named(8, 'années 1980'), 343, setting);
    expect(fit?.room).toBeGreaterThan(35);
    expect((fit?.head ?? 0) + 8 * (fit?.room ?? 0)).toBeCloseTo(343);
  });

  it('do not where a word is wider, or there are too many or none', () => {
    expect(fitUpright(named(8, 'Intercommunalité'), 343, setting)).toBeUndefined();
    expect(fitUpright(named(40, '1980'), 343, setting)).toBeUndefined();
    expect(fitUpright(chart([]), 343, setting)).toBeUndefined();
  });

  it('take names without blanks for lines that may part', () => {
    const japanese = { type: dossierType, language: 'ja' } as const;
    expect(fitUpright(named(8, 'エクサンプロヴァンス市'), 343, japanese)).toBeUndefined();
    expect(fitUpright(named(8, 'エクサンプロヴァンス市'), 476, japanese)).toBeDefined();
  });
});
