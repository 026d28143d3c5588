import { access, mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { FACES } from '../../../fonts/faces.ts';
import { templates } from '../../../templates/registry.ts';
import { loadContent } from '../../content/loadContent.ts';
import { TaggedText } from '../../pdf/components.tsx';
import { PublicationDocument } from '../../pdf/emit/document.ts';
import { createTypography, type Typography } from '../../pdf/fonts.ts';
import type { Section } from '../../pdf/layout/section.ts';
import { structure, type Role } from '../../pdf/structure/element.ts';
import type { TextLine, Typeset } from '../../pdf/tree.ts';
import type { Workshop } from '../environment.ts';
import { writeOutput } from '../output/outputFolder.ts';
import { buildJobs } from './buildJobs.ts';
import type { Job } from './jobs.ts';
import { lineBreaks } from './lineBreaks.ts';

const workshop: Workshop = {
  templates,
  loadContent,
  faces: FACES,
  lackingFaces: new Map(),
  readDictionary: () => Promise.resolve(undefined),
  screenProfile: fileURLToPath(new URL('../../../color/sRGB.icc', import.meta.url)),
  pressProfiles: new Map(),
};

const publication = {
  excusedPages: [],
  id: 'essai',
  title: 'Essai',
  publisher: 'Bureau des essais',
  keywords: [],
  languages: ['fr'],
  date: '2026-11-22',
  edition: 'Essai',
  printing: {},
  place: { file: 'essai/publication.md', line: 1, column: 1 },
};

const sectionOf = (heading: Role): Section => ({
  key: 'text',
  startsOn: 'any',
  numbering: 'arabic',
  geometry: { width: 200, height: 200, inner: 20, outer: 20, top: 20, bottom: 20 },
  style: { fontFamily: ['Source Serif 4', 'Noto Serif JP'], fontSize: 10 },
  body: () => (
    <TaggedText structure={structure(heading)} id="titre">
      Titre
    </TaggedText>
  ),
});

const jobOf = (file: string, heading: Role): Job =>
  ({
    kind: 'dossier',
    publication,
    edition: 'fr',
    language: 'fr',
    target: 'screen',
    file,
    pagesMultipleOf: 1,
    content: { dossier: { publication, chapters: [] } },
    sections: () => [sectionOf(heading)],
  }) as unknown as Job;

let out = '';

beforeEach(async () => {
  out = await mkdtemp(join(tmpdir(), 'kakehashi-'));
});
afterEach(() => rm(out, { recursive: true }));

/** What becomes of one job when the last good file is in place, and whether that stays. */
async function built(
  typography: Typography,
): Promise<readonly [string, readonly (string | undefined)[], boolean]> {
  const progress = { stage: () => undefined, done: () => undefined };
  const options = { ...typography, sources: new Map(), progress, diagnostics: [], out, withReports: false };
  const file = 'essai/juste.screen.pdf';
  await writeOutput(out, file, 'the last good file');
  const [result] = await buildJobs([jobOf(file, 'H1')], options, workshop, () => undefined);
  const stays = (await readFile(join(out, file), 'utf8')) === 'the last good file';
  return [result?.outcome ?? '', (result?.diagnostics ?? []).map(({ code }) => code), stays];
}

describe('a book that has lost text is never put in place', () => {
  afterEach(() => void vi.restoreAllMocks());

  it('but one that has it all is', async () => {
    expect(await built(createTypography(FACES, lineBreaks))).toEqual(['placed', [], false]);
  });

  it('where nothing that was set is written', async () => {
    vi.spyOn(PublicationDocument.prototype, 'glyphs').mockImplementation(() => undefined);
    const [outcome, codes, stays] = await built(createTypography(FACES, lineBreaks));
    expect([outcome, codes[0], stays]).toEqual(['refused', 'JU-003', true]);
  });

  it.each<[string, (lines: readonly TextLine[]) => TextLine[]]>([
    ['a line', (lines) => lines.slice(1)],
    ['all lines', () => []],
    ['the glyphs of lines', (lines) => lines.map((line) => ({ ...line, runs: [] }))],
  ])('where %s of a text went while it was set', async (_, lose) => {
    const typography = createTypography(FACES, lineBreaks);
    const store = typography.library.store as { typeset: Typeset };
    const { typeset } = store;
    store.typeset = (...asked) => typeset(...asked).map(lose);
    expect(await built(typography)).toEqual(['contentErrors', ['TY-021'], true]);
  });
});

it('puts no file in place that the judge refuses: the last good one stays, and an error says why', async () => {
  const typography = createTypography(FACES, lineBreaks);
  const progress = { stage: () => undefined, done: () => undefined };
  const options = { ...typography, sources: new Map(), progress, diagnostics: [], out, withReports: false };
  await writeOutput(out, 'essai/faux.screen.pdf', 'the last good file');
  const told: string[] = [];
  const jobs = [
    jobOf('essai/faux.screen.pdf', 'H3'),
    jobOf('essai/neuf.screen.pdf', 'H3'),
    jobOf('essai/juste.screen.pdf', 'H1'),
  ];
  const results = await buildJobs(jobs, options, workshop, ({ job, outcome }) =>
    told.push(`${job.file} ${outcome}`),
  );
  expect(told).toEqual([
    'essai/faux.screen.pdf refused',
    'essai/neuf.screen.pdf refused',
    'essai/juste.screen.pdf placed',
  ]);
  expect(results.map(({ diagnostics }) => diagnostics.map(({ code, data }) => [code, data['rule']]))).toEqual(
    [[['JU-001', '14-002']], [['JU-001', '14-002']], []],
  );
  expect(await readFile(join(out, 'essai/faux.screen.pdf'), 'utf8')).toBe('the last good file');
  await expect(access(join(out, 'essai/neuf.screen.pdf'))).rejects.toThrow('ENOENT');
  expect(await readFile(join(out, 'essai/juste.screen.pdf'), 'latin1')).toMatch(/^%PDF-/);
});
