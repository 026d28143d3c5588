import { cp, mkdir, readdir, symlink } from 'node:fs/promises';
import { join } from 'node:path';
import { temporaryFolder } from './temporaryFolder.ts';

/** The program as it stands, in a folder of its own, so that a file can be added to it. */
export async function copyOfProgram(): Promise<string> {
  const root = await temporaryFolder();
  await copyProgramTo(root);
  return root;
}

/** The same in a folder that exists. */
export async function copyProgramTo(root: string): Promise<void> {
  for (const name of ['bin', 'color', 'fonts', 'patches', 'src', 'templates'])
    await cp(name, join(root, name), { recursive: true });
  for (const name of FILES) await cp(name, join(root, name));
  await linkPackages(root);
}

const FILES = [
  'kakehashi.ts',
  'api.ts',
  'package.json',
  'package-lock.json',
  'tsconfig.json',
  'tsconfig.pdf.json',
];

/** The packages of the project, as if they were installed in another folder. */
export async function linkPackages(root: string): Promise<void> {
  await mkdir(join(root, 'node_modules'));
  for (const name of await readdir('node_modules'))
    if (!name.startsWith('.'))
      await symlink(join(process.cwd(), 'node_modules', name), join(root, 'node_modules', name));
}
