import { describe, expect, it } from 'vitest';
import { makePdf, soundSection } from '../testing/soundDocument.tsx';
import { goodBytes, spoil } from '../testing/spoil.ts';
import { judge } from './judge.ts';
import { isRefused } from './verdict.ts';

describe('judge', () => {
  it('judges a file by what it claims', async () => {
    const screen = await judge(await makePdf([soundSection()]));
    expect(screen).toMatchObject({ pages: 2, standards: ['PDF/UA-1', 'PDF/A-3a'], findings: [] });
    const press = await judge(await goodBytes());
    expect(press).toMatchObject({ pages: 2, standards: ['PDF/X-4'], findings: [] });
    expect(press.unverified).toEqual([{ rule: 'PP-057', reason: 'notAsked' }]);
  });

  it('refuses a broken file and says where', async () => {
    const verdict = await judge(await spoil(({ paint }) => paint('1 0 0 rg 100 100 50 50 re f')));
    expect(isRefused(verdict)).toBe(true);
    expect(verdict.findings[0]).toMatchObject({ rule: 'PP-050', severity: 'error', places: [{ page: 1 }] });
  });

  it('refuses what is no PDF', async () => {
    const verdict = await judge(Buffer.from('bonjour'));
    expect(verdict.findings.map(({ rule }) => rule)).toEqual(['PDF-001']);
    expect(isRefused(verdict)).toBe(true);
  });
});
