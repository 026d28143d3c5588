import { chmod, mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { delimiter, join } from 'node:path';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { folderRoutes } from './folderRoutes.ts';
import { folderShower, type ShowFolder } from './showFolder.ts';

let root: string;

beforeEach(async () => {
  root = await mkdtemp(join(tmpdir(), 'folder-'));
  await mkdir(join(root, 'output $(touch x) ; &'));
});
afterEach(() => rm(root, { recursive: true }));

const out = (): string => join(root, 'output $(touch x) ; &');

async function ask(
  body: unknown,
  show = vi.fn<ShowFolder>(async () => true),
): Promise<[number, unknown, unknown[][]]> {
  const routes = folderRoutes({ out: out(), releases: join(root, 'release') }, show);
  const answer = await routes.request('/folder', { method: 'POST', body: JSON.stringify(body) });
  return [answer.status, await answer.json(), show.mock.calls];
}

it('shows the folder of builds, whatever else is said', async () => {
  const [status, answer, shown] = await ask({ folder: 'output', path: '/etc' });
  expect([status, answer]).toEqual([200, { path: out(), isShown: true }]);
  expect(shown).toEqual([[out()]]);
});

it.each([
  [{ folder: 'release' }, 404],
  [{ folder: '/etc' }, 400],
  [{ folder: '../..' }, 400],
  ['output', 400],
])('shows nothing for %j', async (body, status) => {
  const [answered, , shown] = await ask(body);
  expect([answered, shown]).toEqual([status, []]);
});

it('says where it lies on a machine without a screen or a file manager', async () => {
  vi.stubEnv('PATH', join(root, 'nothing'));
  expect(await folderShower('linux', {})(out())).toBe(false);
  expect(await folderShower('linux', { DISPLAY: ':0' })(out())).toBe(false);
});

it.skipIf(process.platform === 'win32')('hands the folder over as one argument, to no shell', async () => {
  const program = join(root, 'xdg-open');
  await writeFile(program, `#!/bin/sh\nprintf '%s|' "$@" > '${root}/said'\n`);
  await chmod(program, 0o755);
  vi.stubEnv('PATH', [root, process.env['PATH']].join(delimiter));
  expect(await folderShower('linux', { DISPLAY: ':0' })(out())).toBe(true);
  expect(await readFile(join(root, 'said'), 'utf8')).toBe(`${out()}|`);
});
