import { PDFDocument } from '@cantoo/pdf-lib';
import { describe, expect, it } from 'vitest';
import { judge } from '../../../judge/judge.ts';
import { inspectPdf } from '../../../reader/inspectPdf.ts';
import { makePdf, SOUND_OPTIONS, soundSection } from '../../../testing/soundDocument.tsx';

describe('object streams', () => {
  it('say the same in fewer bytes', async () => {
    const plain = await makePdf([soundSection()], { ...SOUND_OPTIONS, compress: false });
    const packed = await makePdf([soundSection()], { ...SOUND_OPTIONS, compress: true });
    expect(packed.length).toBeLessThan(plain.length);
    expect(await inspectPdf(packed)).toEqual(await inspectPdf(plain));
    expect((await judge(packed)).findings).toEqual([]);
  });

  it('leave no structure element outside them, and every object in its place', async () => {
    const bytes = await makePdf([soundSection()], { ...SOUND_OPTIONS, compress: true });
    const text = Buffer.from(bytes).toString('latin1');
    expect(text).toContain('/Type /ObjStm');
    expect(text).not.toContain('/StructElem');
    expect(text).not.toContain('\nxref\n');
    const [, start] = /startxref\n(\d+)\n%%EOF\n$/.exec(text) ?? [];
    expect(text.slice(Number(start))).toMatch(/^\d+ 0 obj\n<< \/Type \/XRef/);
    const document = await PDFDocument.load(bytes, { updateMetadata: false });
    expect(document.getTitle()).toBe(SOUND_OPTIONS.metadata.title);
  });
});
