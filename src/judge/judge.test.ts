import { describe, expect, it } from 'vitest';
import { findingMessage } from '../diagnostics/findingMessage.ts';
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

  it.each([
    ['what is no PDF', 'bonjour', 'ce fichier n’est pas un PDF', 'this file is no PDF'],
    [
      'what only begins as one',
      '%PDF-bonjour',
      'le PDF est trop abîmé pour être lu',
      'the PDF is too damaged to be read',
    ],
  ])('refuses %s, in the language of who asks', async (_, text, french, english) => {
    const verdict = await judge(Buffer.from(text));
    const [finding, ...others] = verdict.findings;
    expect([finding?.rule, others, isRefused(verdict)]).toEqual(['PDF-001', [], true]);
    const said = (['fr', 'en'] as const).map(
      (language) => finding && findingMessage(finding, language).message,
    );
    expect(said).toEqual([french, english]);
  });
});
