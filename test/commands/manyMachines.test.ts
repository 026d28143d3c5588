import { execFile } from 'node:child_process';
import { chmod, cp, readdir, readFile, writeFile } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { promisify } from 'node:util';
import { parse } from 'yaml';
import { expect, it } from 'vitest';
import { temporaryFolder } from '../temporaryFolder.ts';

const EXAMPLES = 'docs/examples/ci';

interface GitHubWorkflow {
  readonly jobs: Readonly<Record<'groups' | 'build' | 'merge', { readonly steps: readonly Step[] }>>;
}
interface Step {
  readonly name?: string;
  readonly id?: string;
  readonly run?: string;
}
interface GitLabPipeline {
  readonly build: { readonly script: readonly string[] };
  readonly merge: { readonly script: readonly string[] };
}

async function exampleOf<T>(file: string): Promise<T> {
  return parse(await readFile(join(EXAMPLES, file), 'utf8'), { merge: true }) as T;
}

/** A step's commands, as the service gives them to its shell. */
function commands({ jobs }: GitHubWorkflow, job: keyof GitHubWorkflow['jobs'], step: string): string {
  return jobs[job].steps.find(({ name, id }) => step === (name ?? id))?.run ?? '';
}

/** A machine with a group checked out that has a directory; `npx kakehashi` is this program. */
async function machine(group: string) {
  const folder = await temporaryFolder();
  const filter = (path: string): boolean => !path.startsWith(join('test/contenu-autre-pays', 'dossier'));
  await cp('test/contenu-autre-pays', join(folder, 'groupes', group), { recursive: true, filter });
  const npx = join(folder, 'npx');
  await writeFile(
    npx,
    `#!/bin/sh\nshift\nexec '${process.execPath}' '${resolve('bin/kakehashi.mjs')}' "$@"\n`,
  );
  await chmod(npx, 0o755);
  const run = (script: string, env: Readonly<Record<string, string>>) =>
    promisify(execFile)('bash', ['-eo', 'pipefail', '-c', script], {
      cwd: folder,
      env: { ...process.env, ...env, PATH: `${folder}:${process.env['PATH'] ?? ''}` },
    });
  return { folder, run };
}

it('two machines build what the example gives each, and a third puts it together, with nothing missing', async () => {
  const workflow = await exampleOf<GitHubWorkflow>('github.yml');
  const { folder, run } = await machine('allemagne');
  const names = join(folder, 'noms');
  await run(commands(workflow, 'groups', 'names'), { GITHUB_OUTPUT: names });
  expect(await readFile(names, 'utf8')).toBe('names=["allemagne"]\n');

  const env = { GROUP: 'allemagne', SHARES: '2' };
  await run(commands(workflow, 'build', 'build'), { ...env, SHARE: '1' });
  await expect(run(commands(workflow, 'merge', 'merge'), env)).rejects.toMatchObject({
    code: 1,
    stderr: expect.stringContaining('saint-modele-beispielhausen.2026-11.fr.press.pdf'),
  });
  await run(commands(workflow, 'build', 'build'), { ...env, SHARE: '2' });
  await run(commands(workflow, 'merge', 'merge'), env);
  const { files } = JSON.parse(await readFile(join(folder, 'livres/allemagne/manifest.json'), 'utf8')) as {
    files: { file: string }[];
  };
  const inPlace = await readdir(join(folder, 'livres/allemagne'), { recursive: true });
  const pdfs = inPlace.filter((file) => file.endsWith('.pdf'));
  expect(files.map(({ file }) => file).sort()).toEqual(pdfs.sort());
  expect(pdfs).toHaveLength(7);
});

it('both services are given the same commands', async () => {
  const [github, gitlab] = [
    await exampleOf<GitHubWorkflow>('github.yml'),
    await exampleOf<GitLabPipeline>('gitlab.yml'),
  ];
  expect(commands(github, 'build', 'build')).not.toBe('');
  expect(gitlab.build.script.join('\n')).toBe(commands(github, 'build', 'build'));
  expect(`${gitlab.merge.script.join('\n')}\n`).toBe(commands(github, 'merge', 'merge'));
});

it('the image has a Node that the program knows, and starts as npm run build does', async () => {
  const dockerfile = await readFile('Dockerfile', 'utf8');
  const { scripts, engines } = JSON.parse(await readFile('package.json', 'utf8')) as {
    scripts: { build: string };
    engines: { node: string };
  };
  const [, major = 0, minor = 0] = (/^FROM node:(\d+)\.(\d+)\./m.exec(dockerfile) ?? []).map(Number);
  const [, leastMajor = 0, leastMinor = 0] = (/(\d+)\.(\d+)/.exec(engines.node) ?? []).map(Number);
  expect(major * 1000 + minor).toBeGreaterThanOrEqual(leastMajor * 1000 + leastMinor);
  const start = JSON.parse(/^ENTRYPOINT (.*)$/m.exec(dockerfile)?.[1] ?? '[]') as string[];
  const command = /^CMD \["(\w+)"\]$/m.exec(dockerfile)?.[1];
  const installed = /^WORKDIR (.*)$/m.exec(dockerfile)?.[1];
  expect([...start, command].join(' ').replace(`${installed}/`, '')).toBe(scripts.build);
});
