import { mkdir, mkdtemp, rm, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { diskFiles } from './contentFiles.ts';
import { findFile, isInside, pathBelow } from './contentPath.ts';
import type { ContentFolder } from './contentFiles.ts';

let top = '';
let content: ContentFolder;

/** `e` and an accent as two signs, as macOS writes names. */
const NFD = 'fête.jpg'.normalize('NFD');

beforeAll(async () => {
  top = await mkdtemp(join(tmpdir(), 'chemins-'));
  const root = join(top, 'content');
  await mkdir(join(root, 'images'), { recursive: true });
  await mkdir(join(root, 'fr'));
  await mkdir(join(top, 'content-voisin'));
  for (const name of [NFD, 'Grande Photo.jpg', 'cent%20pour.jpg', 'deux\u00a0mots.jpg']) {
    await writeFile(join(root, 'images', name), 'x');
  }
  await writeFile(join(top, 'content-voisin/secret.jpg'), 'x');
  await symlink(join(root, 'images', 'Grande Photo.jpg'), join(root, 'images/lien.jpg'));
  await symlink(join(top, 'content-voisin/secret.jpg'), join(root, 'images/dehors.jpg'));
  await symlink(join(top, 'content-voisin'), join(root, 'voisin'));
  await symlink(join(root, 'images'), join(root, 'autres'));
  await symlink(join(root, 'nulle-part'), join(root, 'images/mort.jpg'));
  await symlink(root, join(top, 'lien-vers-content'));
  const facts = await diskFiles.look(root);
  content = { files: diskFiles, root, realRoot: facts?.realPath ?? '' };
});
afterAll(() => rm(top, { recursive: true }));

const find = async (written: string, from = content) => {
  const found = await findFile(from, `${from.root}/fr`, written);
  return 'file' in found ? found.file.slice(from.root.length) : found;
};

describe('findFile', () => {
  it.each([
    ['../images/Grande Photo.jpg', '/images/Grande Photo.jpg'],
    ['../images/Grande%20Photo.jpg', '/images/Grande Photo.jpg'],
    ['../images/cent%20pour.jpg', '/images/cent%20pour.jpg'],
    ['..\\images\\Grande Photo.jpg', '/images/Grande Photo.jpg'],
    ['../images/fête.jpg', `/images/${NFD}`],
    ['../images/deux mots.jpg', '/images/deux\u00a0mots.jpg'],
    ['../images/lien.jpg', '/images/lien.jpg'],
    ['../autres/lien.jpg', '/autres/lien.jpg'],
  ])('finds %s', async (written, real) => {
    expect(await find(written)).toBe(real);
  });

  it.each([
    ['../images/dehors.jpg', { fault: 'outside' }],
    ['../voisin/secret.jpg', { fault: 'outside' }],
    ['../../content-voisin/secret.jpg', { fault: 'outside' }],
    ['..%2f..%2fcontent-voisin/secret.jpg', { fault: 'outside' }],
    ['..\\..\\content-voisin\\secret.jpg', { fault: 'outside' }],
    ['/etc/passwd', { fault: 'outside' }],
    ['C:\\images\\x.jpg', { fault: 'outside' }],
    ['C:x.jpg', { fault: 'outside' }],
    ['\\\\serveur\\x.jpg', { fault: 'outside' }],
    ['https://exemple.fr/x.jpg', { fault: 'address' }],
    ['file:///etc/passwd', { fault: 'address' }],
    ['../images', { fault: 'missing' }],
    ['../images/mort.jpg', { fault: 'missing' }],
    ['../images/grande photo.jpg', { fault: 'missing', near: 'Grande Photo.jpg' }],
    ['../imags/lien.jpg', { fault: 'missing', near: 'images' }],
  ])('refuses %s', async (written, fault) => {
    expect(await find(written)).toEqual(fault);
  });

  it('takes a content folder that is itself a link', async () => {
    const root = join(top, 'lien-vers-content');
    const facts = await diskFiles.look(root);
    const linked = { files: diskFiles, root, realRoot: facts?.realPath ?? '' };
    expect(await find('../images/lien.jpg', linked)).toBe('/images/lien.jpg');
    expect(await find('../images/dehors.jpg', linked)).toEqual({ fault: 'outside' });
  });
});

describe('isInside', () => {
  it('tells a folder from one whose name begins alike, with either separator', () => {
    expect(isInside('/a/b', '/a/b/c')).toBe(true);
    expect(isInside('/a/b/', '/a/b')).toBe(true);
    expect(isInside('/', '/a')).toBe(true);
    expect(isInside('/a/b', '/a/bc')).toBe(false);
    expect(isInside('C:\\a', 'C:\\a\\b')).toBe(true);
    expect(isInside('C:\\a', 'D:\\a\\b')).toBe(false);
  });
});

describe('pathBelow', () => {
  it('reads both separators alike', () => {
    expect(pathBelow('content', 'content/fr', '..\\images\\x.jpg')).toBe('content/images/x.jpg');
    expect(pathBelow('content', 'content/fr', '../x.jpg')).toBe('content/x.jpg');
    expect(pathBelow('content', 'content', '..')).toEqual({ fault: 'outside' });
  });
});
