import { transform } from 'esbuild';
import { execFile } from 'node:child_process';
import { readFile, symlink, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { beforeAll, describe, expect, it } from 'vitest';
import * as engine from '../../src/pdf/index.ts';
import { judge } from '../../src/judge/judge.ts';
import { inspectPdf } from '../../src/reader/inspectPdf.ts';
import { copyOfProgram, linkPackages } from '../copyOfProgram.ts';
import { temporaryFolder } from '../temporaryFolder.ts';

/** What another project has: the package among its packages, a program and a TypeScript of its own. */
describe('a program that imports kakehashi/pdf', () => {
  let project = '';

  beforeAll(async () => {
    const program = await copyOfProgram();
    await node(program, 'bin/declareTypes.mjs');
    project = await temporaryFolder();
    await linkPackages(project);
    await symlink(program, join(project, 'node_modules/kakehashi'));
    await symlink(join(process.cwd(), 'test'), join(project, 'test'));
    await writeFile(join(project, 'package.json'), '{ "type": "module" }');
  });

  it('makes a file without a fault by the example of the documentation', async () => {
    const { code } = await transform(await example(), { loader: 'tsx', jsx: 'automatic', jsxDev: false });
    const write = "import { writeFileSync } from 'node:fs';\nwriteFileSync('report.pdf', pdf);\n";
    await writeFile(join(project, 'report.mjs'), code + write);
    expect(await node(project, 'report.mjs')).toEqual({ stdout: '', stderr: '' });
    const pdf = await readFile(join(project, 'report.pdf'));
    expect((await judge(pdf)).findings).toEqual([]);
    expect(await inspectPdf(pdf)).toMatchObject({ title: 'Report' });
  });

  it('finds all that the sources export', async () => {
    const source =
      "import * as engine from 'kakehashi/pdf';\nconsole.log(JSON.stringify(Object.keys(engine)));\n";
    await writeFile(join(project, 'names.mjs'), source);
    expect(JSON.parse((await node(project, 'names.mjs')).stdout)).toEqual(Object.keys(engine).sort());
  });

  it('has its types checked, and needs no source of ours for it', async () => {
    const wrong = `${await example()}\nexport const other: Section = { ...report, startsOn: 'left' };\n`;
    await writeFile(join(project, 'report.tsx'), wrong);
    const options = ['--strict', '--noEmit', '--skipLibCheck', '--jsx', 'react-jsx', '--module', 'nodenext'];
    const argv = ['node_modules/typescript/bin/tsc', ...options, '--listFiles', 'report.tsx'];
    const { stdout } = await node(project, ...argv).catch((error: Output) => error);
    const lines = stdout.split('\n');
    expect(lines.filter((line) => line.includes('error TS'))).toEqual([
      expect.stringMatching(/^report\.tsx.*TS2322.*"left"/),
    ]);
    expect(lines.filter((line) => /^\/.*\.tsx?$/.test(line) && !line.endsWith('.d.ts'))).toEqual([
      expect.stringMatching(/report\.tsx$/),
    ]);
  });
});

interface Output {
  readonly stdout: string;
  readonly stderr: string;
}

function node(cwd: string, ...argv: readonly string[]): Promise<Output> {
  return promisify(execFile)(process.execPath, argv, { cwd });
}

async function example(): Promise<string> {
  const readme = await readFile('src/pdf/README.md', 'utf8');
  const [, code] = /```tsx\n([\s\S]*?)```/.exec(readme) ?? [];
  if (code === undefined) throw new Error('src/pdf/README.md has no example');
  return code;
}
