import { readFile, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import { main } from '../../src/cli/main.ts';
import { fakeEnvironment, type FakeEnvironment } from '../fakeEnvironment.ts';
import { smallDossier } from '../press/smallDossier.ts';
import { temporaryFolder } from '../temporaryFolder.ts';

/** What only those ask for who know PDFs. */
const TECHNICAL = /PDF\/|\bPDF \d|\bH1 \d|mm\b|incorporée|embedded|\bTable \d|\bP \d/;

describe.each(['fr', 'en'] as const)('what a build says at its end (%s)', (language) => {
  const told: Record<'plain' | 'detailed', FakeEnvironment> = {
    plain: fakeEnvironment({ language }),
    detailed: fakeEnvironment({ language }),
  };
  let out = '';

  beforeAll(async () => {
    out = await temporaryFolder();
    const asked = ['build', '--content', await smallDossier([]), '--out', out, '--target', 'screen'];
    await main(asked, told.plain);
    await main([...asked, '--details'], told.detailed);
  });

  it('is a line for each file: a path that opens, its pages and its size, and nothing of what a PDF is made of', async () => {
    const [line = '', done, ...others] = told.plain.said;
    const [path = '', words = ''] = line.split(/\u00a0?: (?=\d)/);
    expect(words).toMatch(language === 'fr' ? /^\d+\spages, \d+,\d\sMo$/ : /^\d+\spages, \d+\.\d\sMB$/);
    const { size } = await stat(path.trim());
    expect(Number(/, (\d+[.,]\d)/.exec(words)?.[1]?.replace(',', '.'))).toBeCloseTo(size / 1e6, 1);
    const { files } = JSON.parse(await readFile(join(out, 'manifest.json'), 'utf8')) as {
      files: { pages: number }[];
    };
    expect(words.split(/\s/)[0]).toBe(String(files[0]?.pages));
    expect(done).toMatch(language === 'fr' ? /^Terminé en / : /^Done in /);
    expect(others).toEqual([]);
    expect(told.plain.said.join('\n').replaceAll(path, '')).not.toMatch(TECHNICAL);
  });

  it('has the rest behind --details: versions and standards, fonts, links and tags', () => {
    const [line, ...more] = told.detailed.said.flatMap((said) => said.split('\n'));
    expect(line).toBe(told.plain.said[0]?.split('\n')[0]);
    for (const one of [/PDF 1\.7/, /PDF\/A-3a/, /PDF\/UA-1/, /mm/, /H1 \d/, /P \d/])
      expect(more.join('\n')).toMatch(one);
  });
});
