import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { problem } from '../../diagnostics/problem.ts';
import { type MadeFile, manifestText, problemCounts, sha256, writeManifest } from './manifest.ts';
import { isOfOtherBuild, mergeShares, type MergedShares, plannedFiles } from './mergedShares.ts';

let root = '';
beforeEach(() => (root = mkdtempSync(join(tmpdir(), 'parts-'))));
afterEach(() => rmSync(root, { recursive: true, force: true }));

const place = { file: 'content/a.md', line: 1, column: 1 };
const SHARED = problem('FI-001', place, { folder: 'a' });
const OWN = problem('FI-001', place, { folder: 'b' });

/** What one machine has built: each name with its bytes. */
async function share(
  name: string,
  files: Readonly<Record<string, string>>,
  { found = [SHARED], content = 'digest' }: { found?: (typeof SHARED)[]; content?: string } = {},
): Promise<string> {
  const folder = join(root, name);
  mkdirSync(folder);
  const made = Object.entries(files).map(([file, text]): MadeFile => {
    writeFileSync(join(folder, file), text);
    return {
      ...{ file, sha256: sha256(text), bytes: text.length, pages: 1 },
      ...{ publication: 'p', language: 'fr', target: 'screen' },
    };
  });
  await writeManifest(folder, { files: made, sources: 2, content, problems: problemCounts(found) });
  return folder;
}

const reasons = async (folders: readonly string[], planned?: readonly string[]) => {
  const merged = await mergeShares(folders, planned);
  return 'refusals' in merged ? merged.refusals.map(({ because }) => because) : [];
};

async function merge(folders: readonly string[]): Promise<MergedShares> {
  const merged = await mergeShares(folders);
  if ('refusals' in merged) throw new Error(JSON.stringify(merged.refusals));
  return merged;
}

it('says what one machine would have said, each problem once', async () => {
  const whole = await share('tout', { 'a.pdf': 'a', 'b.pdf': 'b' }, { found: [SHARED, OWN, SHARED] });
  const shares = [await share('1', { 'b.pdf': 'b' }), await share('2', { 'a.pdf': 'a' }, { found: [OWN, SHARED] })];
  const { manifest } = await merge(shares);
  expect(manifestText(manifest)).toBe(manifestText((await merge([whole])).manifest));
  expect(manifest.problems).toMatchObject({ errors: 2, warnings: 0 });
});

it('takes a share without files, and a file that two shares have made alike', async () => {
  const shares = [await share('1', { 'a.pdf': 'a' }), await share('2', {}), await share('3', { 'a.pdf': 'a' })];
  expect((await merge(shares)).manifest.files).toHaveLength(1);
});

describe('refuses', () => {
  it('a folder without a manifest, beside every other reason', async () => {
    mkdirSync(join(root, 'vide'));
    const one = await share('1', { 'a.pdf': 'a' });
    expect(await reasons([join(root, 'vide'), one], ['a.pdf', 'b.pdf'])).toEqual(['noManifest', 'notMade']);
  });

  it('shares that were built from other texts', async () => {
    const shares = [await share('1', { 'a.pdf': 'a' }), await share('2', { 'b.pdf': 'b' }, { content: 'other' })];
    expect(await reasons(shares)).toEqual(['otherContent']);
  });

  it('a file that two shares have made, each another', async () => {
    expect(await reasons([await share('1', { 'a.pdf': 'a' }), await share('2', { 'a.pdf': 'b' })])).toEqual(['twoOfOne']);
  });

  it('a file that is gone or was changed since', async () => {
    const [one, two] = [await share('1', { 'a.pdf': 'a' }), await share('2', { 'b.pdf': 'b' })];
    rmSync(join(one, 'a.pdf'));
    writeFileSync(join(two, 'b.pdf'), 'half');
    expect(await reasons([one, two])).toEqual(['notAsTold', 'notAsTold']);
  });

  it('a folder that holds another build', async () => {
    const out = await share('sortie', { 'z.pdf': 'z' });
    const merged = await merge([await share('1', { 'a.pdf': 'a' })]);
    expect(await isOfOtherBuild(out, merged)).toMatchObject([{ because: 'otherBuild', files: ['z.pdf'] }]);
    expect(await isOfOtherBuild(join(root, '1'), merged)).toEqual([]);
    expect(await isOfOtherBuild(join(root, 'neuf'), merged)).toEqual([]);
  });
});

it('reads a plan, and takes nothing else for one', () => {
  expect(plannedFiles('[{"publication":"p","file":"a.pdf"}]')).toEqual(['a.pdf']);
  for (const text of ['', '{}', '[{"name":"a"}]', '[{']) expect(plannedFiles(text)).toBeUndefined();
});
