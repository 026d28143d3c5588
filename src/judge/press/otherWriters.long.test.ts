import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { preflight } from './preflight.ts';
import { hasTool } from '../../testing/installedTools.ts';

const ghostscript = hasTool('gs');

/** The program as Ghostscript's pdfwrite leaves it: another producer's streams, names and fonts. */
function writtenByGhostscript(program: string, ...options: string[]): Uint8Array {
  const folder = mkdtempSync(join(tmpdir(), 'preflight-'));
  try {
    writeFileSync(
      join(folder, 'in.ps'),
      `%!PS\n<< /PageSize [300 400] >> setpagedevice\n${program}\nshowpage\n`,
    );
    const settings = ['-q', '-dNOPAUSE', '-dBATCH', '-sDEVICE=pdfwrite', ...options];
    spawnSync('gs', [...settings, `-sOutputFile=${join(folder, 'out.pdf')}`, join(folder, 'in.ps')]);
    return readFileSync(join(folder, 'out.pdf'));
  } finally {
    rmSync(folder, { recursive: true });
  }
}

async function findings(program: string, id: string, ...options: string[]): Promise<string[]> {
  const { results } = await preflight(writtenByGhostscript(program, ...options), undefined, null);
  return results.flatMap((result) => (result.id === id ? result.findings.map(({ message }) => message) : []));
}

describe.skipIf(!ghostscript)('a file of another producer (needs Ghostscript)', () => {
  it.each([
    ['RGB', '1 0 0 setrgbcolor 50 50 90 90 rectfill', 'PP-050', /^aplat en RVB/],
    [
      'rich black text',
      '0.5 0.5 0.5 1 setcmykcolor /Times-Roman 9 selectfont 50 90 moveto (Noir) show',
      'PP-053',
      /plusieurs encres/,
    ],
    ['a hairline', '0.1 setlinewidth 50 50 moveto 90 90 lineto stroke', 'PP-070', /0,1 pt/],
    ['too much ink', '1 1 1 1 setcmykcolor 50 50 90 90 rectfill', 'PP-056', /400 %/],
    [
      'a coarse image',
      'gsave 50 50 translate 144 144 scale 10 10 8 [10 0 0 10 0 0] {100 string} image grestore',
      'PP-060',
      /^image à 5 ppp/,
    ],
    [
      'the registration colour',
      '[/Separation /All /DeviceCMYK {dup dup dup}] setcolorspace 1 setcolor 50 50 90 90 rectfill',
      'PP-052',
      /repérage/,
    ],
    [
      'a standard font',
      '/Helvetica 9 selectfont 50 90 moveto (Noir) show',
      'PP-040',
      /Helvetica, police standard/,
    ],
    ['no trim', '50 50 90 90 rectfill', 'PP-030', /TrimBox/],
  ])('%s', async (_, program, id, message) => {
    expect(await findings(program, id)).toEqual([expect.stringMatching(message)]);
  });

  it('is not blamed for fonts that it embeds', async () => {
    const program = '/Helvetica 9 selectfont 50 90 moveto (Noir) show';
    for (const id of ['PP-001', 'PP-003', 'PP-040']) {
      expect(await findings(program, id, '-dPDFSETTINGS=/prepress')).toEqual([]);
    }
  });
});
