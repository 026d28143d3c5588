import { Text, View } from '@react-pdf/renderer';
import { expect, it } from 'vitest';
import { FACES } from '../../../fonts/faces.ts';
import { MadeFrom, TaggedText } from '../../pdf/components.tsx';
import { createTypography } from '../../pdf/fonts.ts';
import type { Section } from '../../pdf/layout/section.ts';
import type { Job } from './jobs.ts';
import { layOutJob } from './layOutJob.ts';
import { lineBreaks } from './lineBreaks.ts';

const place = { file: 'dossier/publication.md', line: 1, column: 1 };
const job = {
  publication: { place, excusedPages: [] },
  file: 'dossier.pdf',
  pagesMultipleOf: 1,
} as unknown as Job;

const sectionOf = (text: string): Section => ({
  key: 'text',
  startsOn: 'any',
  numbering: 'none',
  geometry: { width: 200, height: 200, inner: 20, outer: 20, top: 20, bottom: 20 },
  style: { fontFamily: ['Source Serif 4', 'Noto Serif JP'], fontSize: 10 },
  body: () => <Text>{text}</Text>,
});

it('makes an error of each character that was set and that no font has', async () => {
  const typography = createTypography(FACES, lineBreaks);
  const progress = { stage: () => undefined, done: () => undefined };
  const options = { ...typography, digest: '', progress };
  const faulty = await layOutJob(job, [sectionOf('Bravo 😀 et 😀, Nancy')], options);
  expect(faulty.diagnostics).toEqual([
    {
      code: 'TY-006',
      severity: 'error',
      place,
      data: { character: '😀', code: 'U+1F600', context: 'Bravo 😀 et 😀, Nancy' },
    },
  ]);
  const written = { file: 'dossier/fr/01.md', line: 12, column: 1 };
  const placed: Section = {
    ...sectionOf(''),
    body: () => (
      <MadeFrom.Provider value={written}>
        <TaggedText>Bravo 😀</TaggedText>
      </MadeFrom.Provider>
    ),
  };
  const found = await layOutJob(job, [placed], options);
  expect(found.diagnostics).toMatchObject([{ code: 'TY-006', place: written }]);
  const sound = await layOutJob(job, [sectionOf('Bravo ✔')], options);
  expect(sound.diagnostics).toEqual([]);
});

it('makes an error of two parts of one name, which page numbers could not tell apart', async () => {
  const progress = { stage: () => undefined, done: () => undefined };
  const options = { ...createTypography(FACES, lineBreaks), digest: '', progress };
  const named = (key: string, id: string): Section => ({
    ...sectionOf(key),
    key,
    body: () => <Text {...{ id }}>{key}</Text>,
  });
  const sound = [named('sommaire', 'sommaire'), named('chapitre', 'chapitre')];
  expect((await layOutJob(job, sound, options)).diagnostics).toEqual([]);
  const faulty = await layOutJob(job, [...sound, named('autre', 'sommaire')], options);
  expect(faulty.diagnostics).toMatchObject([
    { code: 'TY-007', severity: 'error', place, data: { id: 'sommaire' } },
  ]);
  const written = { file: 'dossier/fr/01.md', line: 12, column: 1 };
  const chapter: Section = { ...named('autre', 'sommaire'), madeFrom: written };
  const found = await layOutJob(job, [...sound, chapter], options);
  expect(found.diagnostics).toMatchObject([{ code: 'TY-007', place: written }]);
});

it('makes an error of what runs off its page, at the place of its block, and lets no library speak', async () => {
  const progress = { stage: () => undefined, done: () => undefined };
  const options = { ...createTypography(FACES, lineBreaks), digest: '', progress };
  const written = { file: 'dossier/fr/01.md', line: 12, column: 1 };
  const section: Section = {
    ...sectionOf(''),
    body: () => (
      <MadeFrom.Provider value={written}>
        {['un', 'deux'].map((text) => (
          <TaggedText key={text} wrap={false} style={{ height: 400, paddingTop: 300 }}>
            {text}
          </TaggedText>
        ))}
      </MadeFrom.Provider>
    ),
  };
  expect((await layOutJob(job, [section], options)).diagnostics).toMatchObject([
    { code: 'TY-008', severity: 'error', place: written, data: { direction: 'down', text: 'un' } },
  ]);
});

it('makes an error of what a library says and the program does not know', async () => {
  const progress = { stage: () => undefined, done: () => undefined };
  const options = { ...createTypography(FACES, lineBreaks), digest: '', progress };
  const section: Section = { ...sectionOf(''), body: () => <View>{'hors de tout texte'}</View> };
  expect((await layOutJob(job, [section], options)).diagnostics).toMatchObject([
    {
      code: 'TY-009',
      severity: 'error',
      place,
      data: { said: expect.stringContaining('hors de tout texte') },
    },
  ]);
});

it('warns of page numbers that do not settle, and tells of places that are in no section', async () => {
  const progress = { stage: () => undefined, done: () => undefined };
  const options = { ...createTypography(FACES, lineBreaks), digest: '', progress };
  const named = (key: string, body: Section['body']): Section => ({ ...sectionOf(''), key, body });
  // On the page that it was on before, it goes to the other one.
  const moving: Section = {
    ...sectionOf(''),
    numbering: 'arabic',
    body: (references) => (
      <>
        <Text>Un</Text>
        <Text break={references.pageOf('ici') === '1'} {...{ id: 'ici' }}>
          Page {references.pageOf('ici') ?? ''}
        </Text>
      </>
    ),
  };
  expect((await layOutJob(job, [moving], options)).diagnostics).toMatchObject([
    { code: 'TY-002', severity: 'warning', place, data: { references: 'ici' } },
  ]);
  const lost = named('lost', (references) => <Text>Page {references.pageOf('ailleurs') ?? ''}</Text>);
  expect((await layOutJob(job, [lost], options)).diagnostics).toMatchObject([
    { code: 'TY-003', severity: 'error', place, data: { references: 'ailleurs' } },
  ]);
});

it('warns of a leaf with more pages than it has sides, at the place of its entry', async () => {
  const progress = { stage: () => undefined, done: () => undefined };
  const options = { ...createTypography(FACES, lineBreaks), digest: '', progress };
  const written = { file: 'repertoire/partenariats/a.md', line: 1, column: 1 };
  const leaf: Job = { ...job, leaf: { sides: 1, place: written } };
  expect((await layOutJob(leaf, [sectionOf('mot '.repeat(20))], options)).diagnostics).toEqual([]);
  const { diagnostics } = await layOutJob(leaf, [sectionOf('mot '.repeat(2000))], options);
  expect(diagnostics.filter(({ code }) => code === 'TY-004')).toMatchObject([
    { severity: 'warning', place: written, data: { sides: 1 } },
  ]);
});
