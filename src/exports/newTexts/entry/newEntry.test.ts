import { expect, it } from 'vitest';
import { diskFiles, type ContentFiles } from '../../../content/files/contentFiles.ts';
import { loadContent } from '../../../content/loadContent.ts';
import { newEntryOf } from './entryFile.ts';
import type { Answers } from '../question.ts';
import { entryForms } from './entryForm.ts';

const FOLDER = 'test/contenu-autre-pays';
const before = await loadContent(FOLDER, diskFiles);
const [form] = entryForms(before.directories);
if (form === undefined) throw new Error('no directory');

const ANSWERS: Answers = {
  'france.nom': 'L’Île-Inventée',
  'france.niveau': 'commune',
  'france.region': 'Grand Est',
  'france.position': '48.7, 7.1',
  'partenaire.nom': 'Neustadt: am Beispiel',
  'partenaire.nomLocal': 'Neustadt',
  'partenaire.niveau': 'stadt',
  'partenaire.territoire': 'musterland',
  'partenaire.position': '51, 9.2',
  'acte.type': 'jumelage',
  'acte.date': '1988',
  etat: 'actif',
  domaines: ['culture', 'jeunesse'],
  'sources.titre': 'Une page # avec des signes',
  'sources.url': 'https://example.org/page',
};

/** The content with one file more. */
function withFile(file: string, text: string): ContentFiles {
  const bytes = new TextEncoder().encode(text);
  return {
    list: async (folder) => {
      const names = await diskFiles.list(folder);
      return file.startsWith(`${folder}/`) && !file.slice(folder.length + 1).includes('/')
        ? [...(names ?? []), file.slice(folder.length + 1)]
        : names;
    },
    look: async (path) =>
      path === file ? { kind: 'file', size: bytes.length, realPath: path } : diskFiles.look(path),
    read: async (path, maximum) =>
      path === file ? bytes.subarray(0, maximum) : diskFiles.read(path, maximum),
  };
}

it('makes of answers a file that check has nothing to say of, with every fact that was answered', async () => {
  const made = newEntryOf(form, ANSWERS);
  if ('faults' in made) throw new Error(JSON.stringify(made.faults));
  const [entryFile] = made.files;
  expect(entryFile.file).toBe(`${FOLDER}/repertoire/partenariats/l-ile-inventee-neustadt-am-beispiel.md`);
  expect(entryFile.text).toContain('# Ne change plus');
  const root = await diskFiles.look(FOLDER);
  const files = withFile(entryFile.file, entryFile.text);
  const content = await loadContent(FOLDER, {
    ...files,
    look: async (path) => {
      const facts = await files.look(path);
      return path === entryFile.file && facts
        ? { ...facts, realPath: `${root?.realPath}${path.slice(FOLDER.length)}` }
        : facts;
    },
  });
  expect(content.diagnostics.filter(({ place }) => place.file === entryFile.file)).toEqual([]);
  const entry = content.directories[0]?.partnerships.find(({ place }) => place.file === entryFile.file);
  expect(entry).toMatchObject({
    french: {
      name: 'L’Île-Inventée',
      level: 'commune',
      region: 'Grand Est',
      coordinates: { latitude: 48.7, longitude: 7.1 },
    },
    partner: { name: 'Neustadt: am Beispiel', territory: 'musterland' },
    act: 'jumelage',
    domains: ['culture', 'jeunesse'],
    sources: [{ title: 'Une page # avec des signes', url: 'https://example.org/page' }],
  });
});

it('leaves out what nobody knows', () => {
  const made = newEntryOf(form, { ...ANSWERS, 'acte.date': '', 'france.position': ' ', 'sources.url': '' });
  expect('files' in made && made.files[0].text).not.toMatch(/date: |url: |position: \[48/);
});

it.each([
  ['27/06/1988', 'date: 1988-06-27\n'],
  ['juin 1988', 'date: 1988-06\n'],
  ['1988年6月27日', 'date: 1988-06-27\n'],
])('writes the date %s as files have it', (typed, written) => {
  expect(newEntryOf(form, { ...ANSWERS, 'acte.date': typed })).toMatchObject({
    files: [{ text: expect.stringContaining(written) }],
  });
});

it('offers each side its own levels, and those that no entry has to both', () => {
  const idsOf = (key: string): string[] | undefined =>
    form.questions.find((one) => one.key === key)?.options?.map(({ id }) => id);
  expect(idsOf('france.niveau')).toEqual(['commune']);
  expect(idsOf('partenaire.niveau')).toEqual(['stadt']);
  const [empty] = entryForms(before.directories.map((one) => ({ ...one, partnerships: [] })));
  expect(empty?.questions.find(({ key }) => key === 'france.niveau')?.options).toHaveLength(2);
});

it.each([
  ['france.nom', ' ', 'missing'],
  ['domaines', [], 'missing'],
  ['france.region', 'Atlantide', 'choice'],
  ['domaines', ['culture', 'magie'], 'choice'],
  ['acte.date', '1988-13', 'date'],
  ['acte.date', '1988-02-30', 'date'],
  ['acte.date', 'vers 1988', 'date'],
  ['france.position', '148, 7', 'position'],
  ['france.position', 'Strasbourg', 'position'],
  ['sources.url', 'javascript:alert(1)', 'address'],
] as const)('says of %s: %j what is wrong with it', (key, answer, fault) => {
  expect(newEntryOf(form, { ...ANSWERS, [key]: answer })).toEqual({ faults: [{ key, fault }] });
});

it.each(['日本', '日本'.repeat(2_000)])('asks letters of names that ids are made of', (name) => {
  const made = newEntryOf(form, { ...ANSWERS, 'partenaire.nom': name });
  const fault = name.length > 300 ? 'long' : 'letters';
  expect(made).toMatchObject({ faults: expect.arrayContaining([{ key: 'partenaire.nom', fault }]) });
});

it('never takes the name of an entry that is there', () => {
  const same = { ...ANSWERS, 'france.nom': 'Villeneuve-Exemple', 'partenaire.nom': 'Musterstadt' };
  expect(newEntryOf(form, same)).toEqual({ faults: [{ key: 'partenaire.nom', fault: 'taken' }] });
});

it('asks kana where names are sorted by them, and nothing but kana', () => {
  const [japanese] = entryForms(
    before.directories.map((directory) => ({
      ...directory,
      publication: {
        ...directory.publication,
        country: { ...directory.publication.country, localLanguage: 'ja' },
      },
    })),
  );
  if (japanese === undefined) throw new Error('no directory');
  const made = (lecture: string) => newEntryOf(japanese, { ...ANSWERS, 'partenaire.lecture': lecture });
  expect(made('東京')).toEqual({ faults: [{ key: 'partenaire.lecture', fault: 'kana' }] });
  expect(made('とうきょうと')).toMatchObject({
    files: [{ text: expect.stringContaining('lecture: とうきょうと') }],
  });
});

it('asks what a Japanese edition needs of both names, whatever the country', () => {
  const [japanese] = entryForms(
    before.directories.map((directory) => ({
      ...directory,
      publication: { ...directory.publication, languages: ['fr', 'ja'] },
    })),
  );
  if (japanese === undefined) throw new Error('no directory');
  const made = (names: Record<string, string>) => newEntryOf(japanese, { ...ANSWERS, ...names });
  expect(made({})).toEqual({
    faults: [
      { key: 'france.nomLocal', fault: 'missing' },
      { key: 'partenaire.lecture', fault: 'missing' },
    ],
  });
  const kana = { 'partenaire.lecture': 'のいしゅたっと' };
  expect(made({ ...kana, 'france.nomLocal': '西タイアラプ連合村' })).toEqual({
    faults: [{ key: 'france.lecture', fault: 'missing' }],
  });
  expect(made({ ...kana, 'france.nomLocal': 'トゥール市' })).toMatchObject({
    files: [{ text: expect.stringContaining('nomLocal: トゥール市') }],
  });
});
