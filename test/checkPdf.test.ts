import { spawnSync } from 'node:child_process';
import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { makeBooklet } from '../src/imposition/saddleStitch.ts';
import { hasTool } from '../src/testing/installedTools.ts';
import { makePdf, soundSection } from '../src/testing/soundDocument.tsx';
import { temporaryFolder } from './temporaryFolder.ts';

const TOOLS = hasTool('qpdf') && hasTool('pdfinfo');

/** Runs it on a folder. @returns its exit code, and the lines of what it refuses */
function checked(folder: string): [code: number | null, refused: string[]] {
  const argv = ['--import', 'tsx', 'test/checkPdf.ts', folder];
  const { status, stdout } = spawnSync(process.execPath, argv, { encoding: 'utf8' });
  return [status, stdout.split('\n').filter((line) => line.startsWith('FAUTIF'))];
}

describe.skipIf(!TOOLS)('check:pdf (needs qpdf and poppler-utils)', () => {
  it('accepts a sound file and the booklet that is imposed from it, and nothing that claims more than it is', async () => {
    const folder = await temporaryFolder();
    const bytes = await makePdf([soundSection()]);
    const made = await makeBooklet(bytes, { leafThicknessMm: 0, cutMarks: false, lastIsCover: false });
    if ('problem' in made) throw new Error(made.problem);
    await writeFile(join(folder, 'un.pdf'), bytes);
    await writeFile(join(folder, 'un.livret.pdf'), made.bytes);
    expect(checked(folder)).toEqual([0, []]);
    await writeFile(join(folder, 'deux.pdf'), made.bytes);
    expect(checked(folder)).toEqual([1, ['FAUTIF  judge    deux.pdf']]);
  });
});
