import { createHash } from 'node:crypto';
import { cp, mkdtemp, readFile, readdir, rename, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { openLiveIn, workshopIn } from '../../kakehashi.ts';
import { checkContent, withStyle } from '../cli/commands/contentCheck.ts';
import { lineBreaks } from '../cli/jobs/lineBreaks.ts';
import { makeJob } from '../cli/jobs/makeJob.ts';
import { isFileOf } from '../cli/jobs/problems/problemsOfJobs.ts';
import { createTypography } from '../pdf/fonts.ts';
import { trials } from '../testing/trials.ts';
import { jobOfView } from './live/liveViews.ts';
import type { LiveSession, ViewName } from './live/liveTypes.ts';

const ROOT = fileURLToPath(new URL('../..', import.meta.url));
const VIEWS: readonly ViewName[] = ['dossier-pays-allemagne', 'repertoire-partenariats-allemagne'].map(
  (publication) => ({ publication, language: 'fr', target: 'screen' }),
);

let folder: string;
let session: LiveSession;
const workshop = workshopIn(ROOT);
const typography = createTypography(workshop.faces, lineBreaks);

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'live-'));
  await cp(`${ROOT}/test/contenu-autre-pays`, folder, { recursive: true });
  session = await openLiveIn(ROOT, { content: folder });
});

afterAll(() => rm(folder, { recursive: true }));

/** What a build that knows nothing makes of the content as it is; undefined where the content has errors. */
async function coldPdf(name: ViewName): Promise<Uint8Array | undefined> {
  const checked = await checkContent(folder, workshop, typography);
  const job = jobOfView(name, checked, workshop);
  const own = checked.diagnostics.filter(({ severity }) => severity === 'error');
  if (job === undefined || own.length > 0) return undefined;
  const { sources, pictures } = checked.content;
  // The same sources make the same bytes (`sameBytes`), and no text here counts the records of the other publication
  const key = JSON.stringify([job.file, [...sources].filter(([file]) => isFileOf(job, file))]);
  const before = coldBuilds.get(key);
  if (before) return before;
  const progress = { stage: () => undefined };
  const { pdfs } = await makeJob(job, { ...typography, sources, pictures, progress }, workshop);
  const bytes = pdfs[0]?.bytes;
  if (bytes) coldBuilds.set(key, bytes);
  return bytes;
}

const coldBuilds = new Map<string, Uint8Array>();

const digest = (bytes: Uint8Array | undefined): string | undefined =>
  bytes && createHash('sha256').update(bytes).digest('hex');

/** A sequence that is another for each seed, and the same for one (mulberry32). */
function numbersFrom(seed: number): (below: number) => number {
  let state = seed;
  return (below) => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) % below;
  };
}

const WORDS = ['pont', 'cité', '東京', 'Saint-Modèle', 'année', 'l’accord', '12 345', 'très longuement'];

type Changing = (text: string, number: (below: number) => number) => string;

/** What happens to a text while it is written: words, blocks, faults. */
const CHANGES: readonly Changing[] = [
  (text, number) => {
    const places = [...text.matchAll(/(?<=[ (])\p{Ll}{4,9}(?=[ .,)])/gu)];
    const place = places[number(places.length || 1)];
    if (place === undefined) return text;
    return `${text.slice(0, place.index)}${WORDS[number(WORDS.length)]}${text.slice(place.index + place[0].length)}`;
  },
  (text, number) => `${text}\n\n## Une rubrique de plus\n\n${'Un texte de plus. '.repeat(1 + number(60))}\n`,
  (text, number) => {
    const blocks = text.split('\n\n');
    return blocks.length > 3
      ? blocks.filter((_, at) => at !== 2 + number(blocks.length - 2)).join('\n\n')
      : text;
  },
  (text, number) => text.replace(/^(\w+):/m, (key) => (number(2) === 0 ? key.slice(0, -1) : `x${key}`)),
  (text) => text.replace(/^---\n/, '---\n\n'),
  (text) => `${text}\n\nUn renvoi vers [nulle part](#nulle-part) et un signe sans dessin : \u{1F9EC}.\n`,
];

async function textFiles(): Promise<string[]> {
  const names = await readdir(folder, { recursive: true });
  return names
    .filter((name) => name.endsWith('.md'))
    .map((name) => `${folder}/${name}`)
    .sort();
}

/** One thing that an editor does; what it touches, as a watcher of the folder tells it. */
async function step(number: (below: number) => number, good: ReadonlyMap<string, string>): Promise<string[]> {
  const files = await textFiles();
  const file = files[number(files.length)] ?? '';
  const kind = number(10);
  if (kind < 5) {
    const change = CHANGES[number(CHANGES.length)] ?? ((text: string) => text);
    await writeFile(file, change(await readFile(file, 'utf8'), number));
    return [file];
  }
  if (kind === 5 && !file.endsWith('publication.md')) {
    await rm(file);
    return [file];
  }
  if (kind === 6 && !file.endsWith('publication.md')) {
    const renamed = file.replace(/\.md$/, '-bis.md');
    await rename(file, renamed);
    return [file, renamed];
  }
  // Mended: as it was in the beginning
  const changed = new Set<string>();
  for (const one of files)
    if (!good.has(one)) {
      await rm(one);
      changed.add(one);
    }
  for (const [one, text] of good) {
    await writeFile(one, text);
    changed.add(one);
  }
  return [...changed];
}

it('makes after any edits, deletions, renames, faults and mendings the bytes of a cold build', async () => {
  const good = new Map<string, string>();
  for (const file of await textFiles()) good.set(file, await readFile(file, 'utf8'));
  let compared = 0;
  for (let run = 0; run < trials(3); run += 1) {
    const number = numbersFrom(run + 1);
    const steps = 1 + number(3);
    for (let at = 0; at < steps; at += 1) await session.update(await step(number, good));
    for (const name of VIEWS) {
      const warm = await session.wholePdf(name);
      const cold = await coldPdf(name);
      // An error of one publication leaves the other as it is
      if (cold === undefined) continue;
      compared += 1;
      expect(`${run} ${name.publication} ${digest(warm)}`).toBe(`${run} ${name.publication} ${digest(cold)}`);
    }
  }
  expect(compared).toBeGreaterThan(3);
});

/** What is said of how texts are written: it is kept for each text while that stays. */
const OF_STYLE = /^(?:TF|TJ|SP|SG|LX|ST|FA)-/;

it('tells after any edits how texts are written as a check does that knows nothing', async () => {
  const good = new Map<string, string>();
  for (const file of await textFiles()) good.set(file, await readFile(file, 'utf8'));
  const slip =
    'La 2ème fois , le jumellage de de Tours. <!-- tolérer TF-010 : essai -->\n\nUn autre acceuil.\n';
  let told = 0;
  for (let run = 0; run < trials(3); run += 1) {
    const number = numbersFrom(run + 100);
    const changed = await step(number, good);
    const files = await textFiles();
    const file = files[number(files.length)] ?? '';
    await writeFile(file, `${await readFile(file, 'utf8')}\n${slip}`);
    await session.update([file, ...changed]);
    const places = (
      all: readonly { code: string; place: { file: string; line: number; column: number } }[],
    ) =>
      all
        .filter(({ code }) => OF_STYLE.test(code))
        .map(({ code, place }) => `${code} ${place.file}:${place.line}:${place.column}`)
        .sort();
    const warm = places(
      (await session.problems()).map(({ code, file: name, line, column }) => ({
        code,
        place: { file: name, line, column },
      })),
    );
    const cold = places(
      (await withStyle(await checkContent(folder, workshop, typography), workshop)).diagnostics,
    );
    expect(warm).toEqual(cold);
    told += cold.length;
  }
  expect(told).toBeGreaterThan(4);
});
