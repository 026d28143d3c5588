import { CompletionContext } from '@codemirror/autocomplete';
import { EditorState } from '@codemirror/state';
import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import type { NamesToWrite } from '../../../session/live/liveTypes.ts';
import type { FactSchema } from '../form/factSchema.ts';
import type { PageWords } from '../words.ts';
import { completionSource } from './completionSource.ts';

const NAMES: NamesToWrite = {
  references: [{ id: 'pays', title: 'Le pays' }],
  sources: [{ key: 'atlas', title: 'Un atlas' }],
  blocks: [
    {
      name: 'tableau',
      attributes: ['titre', 'id', 'source'],
      required: ['titre'],
      holds: 'table',
      values: {},
    },
    {
      name: 'photo',
      attributes: ['format', 'credit'],
      required: ['credit'],
      holds: 'picture',
      values: { format: ['page', 'marge'] },
    },
  ],
};

function schema(name: string): FactSchema {
  return JSON.parse(readFileSync(`schemas/${name}.schema.json`, 'utf8')) as FactSchema;
}

/** What is offered at the mark `¦` of a text. */
async function offered(marked: string, { of = 'partenariat', explicit = false } = {}): Promise<string[]> {
  const pos = marked.indexOf('¦');
  const doc = marked.replace('¦', '');
  const complete = completionSource({
    words: ((key: string) => key) as PageWords,
    schema: async () => schema(of),
    names: async () => NAMES,
    lists: () => new Map([['france.niveau', [{ id: 'commune', label: 'Commune' }]]]),
  });
  const found = await complete(new CompletionContext(EditorState.create({ doc }), pos, explicit));
  const typed = found === null ? '' : doc.slice(found.from, pos);
  return (found?.options ?? []).map(({ label }) => label).filter((label) => label.startsWith(typed));
}

it.each([
  ['keys of the file', '---\nid: a\net¦\n---\n', ['etat: ']],
  ['keys of a group', '---\nfrance:\n  nom: Tours\n  re¦\n---\n', ['region: ']],
  ['keys of an item of a list', '---\nsources:\n  - titre: Une page\n    ur¦\n---\n', ['url: ']],
  ['keys of an item that begins', '---\nsources:\n  - ti¦\n---\n', ['titre: ', 'titreForge: ']],
  ['a list as far left as its key', '---\nsources:\n- titre: Une page\n  ur¦\n---\n', ['url: ']],
  ['values of a closed list', '---\netat: ac¦\n---\n', ['actif']],
  ['values of the directory', '---\nfrance:\n  niveau: ¦\n---\n', ['commune']],
  ['nothing in a value that is free', '---\nfrance:\n  nom: To¦\n---\n', []],
  ['nothing in a comment', '---\n# et¦\n---\n', []],
  ['nothing in the text', '---\nid: a\n---\n\net¦\n', []],
])('offers %s', async (_, text, options) => {
  expect(await offered(text)).toEqual(options);
});

it('offers no key twice, and marks those that must be there', async () => {
  const keys = await offered('---\nid: a\n¦\netat: actif\n---\n', { explicit: true });
  expect(keys).toContain('domaines: ');
  expect(keys).toContain('france:');
  expect(keys).not.toContain('id: ');
  expect(keys).not.toContain('etat: ');
});

it('offers to each of two groups and items its own keys', async () => {
  const text = '---\nfrance:\n  nom: A\npartenaire:\n  nomLocal: B\n  nom¦\nsources:\n  - titre: T\n---\n';
  expect(await offered(text)).toEqual(['nom: ']);
  const items = '---\nsources:\n  - titre: T\n    url: u\n  - ¦\n---\n';
  expect(await offered(items, { explicit: true })).toEqual(expect.arrayContaining(['titre: ', 'url: ']));
});

it.each([
  ['sources of the session', 'Un fait [@at¦]', ['atlas']],
  ['a further source', 'Un fait [@demo; @at¦', ['atlas']],
  ['places', 'voir [la page](#p¦', ['pays']],
  ['blocks at the margin', ':::ta¦', ['tableau']],
  ['no block in a line', 'a :::ta¦', []],
  ['settings that the block lacks', ':::tableau{titre="a" i¦', ['id']],
  ['values of a setting', ':::photo{credit="a" format="m¦"}', ['marge']],
  ['sources of a table', ':::tableau{source="a¦"}', ['atlas']],
  ['nothing after the settings', ':::tableau{titre="a"} i¦', []],
  ['nothing in plain brackets', 'Un [a¦', []],
])('offers %s', async (_, text, options) => {
  expect(await offered(text)).toEqual(options);
});

it('knows a source from the moment that the front matter has it', async () => {
  const text = '---\nid: a\nsources:\n  neuf:\n    titre: Une source neuve\n---\n\nUn fait [@n¦]\n';
  expect(await offered(text, { of: 'chapitre' })).toEqual(['neuf']);
});

it('knows where it is in a front matter that nobody has closed yet', async () => {
  expect(await offered('---\nid: a\nti¦', { of: 'chapitre' })).toEqual(['titre: ', 'titreCourt: ']);
});
