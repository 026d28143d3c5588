import { execFile, spawn, spawnSync } from 'node:child_process';
import { readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { describe, expect, it } from 'vitest';
import { v8Flags } from '../../bin/loadProgram.mjs';
import { copyOfProgram } from '../copyOfProgram.ts';
import { temporaryFolder } from '../temporaryFolder.ts';

const OTHER_COUNTRY = ['--content', 'test/contenu-autre-pays'];
/** A chapter of a few lines. */
const SMALL = 'test/cases/08-tab-fr/content';
const CHECK = ['check', '--content', SMALL, '--langue', 'en'];

interface Run {
  readonly code: number;
  readonly stdout: string;
  readonly stderr: string;
}

async function run(root: string, argv: readonly string[], env: NodeJS.ProcessEnv = {}): Promise<Run> {
  const options = { env: { ...process.env, LC_ALL: 'fr_FR.UTF-8', ...env } };
  return promisify(execFile)(process.execPath, [join(root, 'bin/kakehashi.mjs'), ...argv], options).then(
    ({ stdout, stderr }) => ({ code: 0, stdout, stderr }),
    (error: Run) => error,
  );
}

describe('a start', async () => {
  const root = await copyOfProgram();
  // No folder can be made below a file: as in an install that only its owner may write to.
  await writeFile(join(root, 'node_modules/.cache'), '');
  const checked = await addFault(root);

  const shared = await temporaryFolder();

  it('puts its bundle among the user’s temporary files where the install cannot be written', async () => {
    expect(await run(root, CHECK, { TMPDIR: shared })).toMatchObject({
      code: 0,
      stdout: expect.stringMatching(/No problem\.\n$/),
      stderr: '',
    });
    const [own = ''] = await readdir(shared);
    expect(own).toMatch(/^kakehashi-/);
    expect(await run(root, CHECK, { TMPDIR: shared })).toMatchObject({ code: 0, stderr: '' });
    expect(await readdir(join(shared, own))).toHaveLength(1);
  });

  it('runs from the sources where nothing can be written', async () => {
    const file = join(await temporaryFolder(), 'file');
    await writeFile(file, '');
    expect(await run(root, CHECK, { TMPDIR: file })).toMatchObject({
      code: 0,
      stdout: expect.stringMatching(/No problem\.\n$/),
    });
  });

  it('says of a fault of ours in which line of which source it is, though it runs from the bundle', async () => {
    const { code, stderr } = await run(root, CHECK, { TMPDIR: shared, FAULT: 'yes' });
    expect([code, stderr]).toEqual([3, expect.stringContaining(`(${checked})`)]);
  });

  it('answers what names no command without what commands need', async () => {
    const files = await readdir(shared, { recursive: true });
    const program = files.find((name) => name.endsWith('/kakehashi.cjs')) ?? '';
    await writeFile(join(shared, program), "throw new Error('loaded');");
    const asked = (...argv: string[]) => run(root, argv, { TMPDIR: shared });
    expect(await asked('--help')).toMatchObject({
      code: 0,
      stdout: expect.stringContaining('check'),
      stderr: '',
    });
    expect(await asked('chek')).toMatchObject({ code: 2, stderr: expect.stringContaining('« check »') });
    expect(await asked('check')).toMatchObject({ code: 3, stderr: expect.stringContaining('loaded') });
  });

  it('says in one line why it cannot be', async () => {
    await rm(join(root, 'node_modules/zod'));
    const { code, stderr } = await run(root, CHECK, { TMPDIR: await temporaryFolder() });
    expect([code, stderr]).toEqual([
      3,
      expect.stringMatching(/^kakehashi ne démarre pas : .*"zod".*npm ci.*\n$/),
    ]);
  });
});

/** Puts a fault into the command `check`, for those who ask for it. @returns its file, line and column */
async function addFault(root: string): Promise<string> {
  const file = 'src/cli/commands/check.ts';
  const source = await readFile(join(root, file), 'utf8');
  const fault = "  if (process.env['FAULT']) throw new Error('a fault');\n";
  const [signature = ''] = /^export async function check\(.*\n/m.exec(source) ?? [];
  await writeFile(join(root, file), source.replace(signature, `${signature}${fault}`));
  const before = source.slice(0, source.indexOf(signature)).split('\n').length;
  return `${file}:${before + 1}:${fault.indexOf('new Error') + 1}`;
}

it('V8 is only given the flags that it knows', () => {
  expect(v8Flags('11.3.244.8-node.33')).toHaveLength(3);
  expect(v8Flags('11.3.244.8-node.33', 'dev')).toHaveLength(2);
  expect(v8Flags('12.4.254.21-node.33')).toHaveLength(1);
  expect(v8Flags('13.6.233.17-node.41')).toHaveLength(1);
  const asked = spawnSync(process.execPath, [...v8Flags(process.versions.v8), '-e', '']);
  expect([asked.status, asked.stderr.toString()]).toEqual([0, '']);
});

describe('a reader that goes away does not make a command fail', () => {
  /** Runs a command whose output nobody reads, and gives how it ended and what it said of faults. */
  async function unread(...argv: readonly string[]): Promise<[code: unknown, errors: string]> {
    const child = spawn(process.execPath, ['bin/kakehashi.mjs', ...argv], {
      stdio: ['ignore', 'pipe', 'pipe'],
    });
    const errors: string[] = [];
    child.stderr.on('data', (text: Buffer) => errors.push(text.toString()));
    child.stdout.destroy();
    const code = await new Promise((resolve) => child.once('close', resolve));
    return [code, errors.join('')];
  }

  it('be it a plan', async () => {
    expect(await unread('build', '--plan', '--all', ...OTHER_COUNTRY)).toEqual([0, '']);
  });

  it('be it a check, of sound content and of faulty', async () => {
    expect(await unread('check', '--content', SMALL)).toEqual([0, '']);
    const [code] = await unread('check', '--format', 'json', '--content', 'test/contenu-fautif');
    expect(code).toBe(1);
  });

  it('be it a build, whose files are all in place', async () => {
    const out = await temporaryFolder();
    const [code, errors] = await unread('build', '--out', out, '--content', SMALL);
    expect([code, errors]).toEqual([0, '']);
    const { files } = JSON.parse(await readFile(join(out, 'manifest.json'), 'utf8')) as {
      files: { file: string; bytes: number }[];
    };
    expect(files.length).toBeGreaterThan(0);
    for (const { file, bytes } of files) expect((await readFile(join(out, file))).length).toBe(bytes);
  });
});

it('the package can be imported: the example of its documentation makes the books', async () => {
  const out = await temporaryFolder();
  const argv = ['docs/examples/session.mjs', SMALL, out];
  const { stdout } = await promisify(execFile)(process.execPath, argv);
  expect(stdout).toMatch(/essai\.2026-11\.fr\.screen\.pdf has \d+ pages/);
});
