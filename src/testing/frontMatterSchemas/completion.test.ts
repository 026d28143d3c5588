import { createRequire } from 'node:module';
import { describe, expect, it } from 'vitest';
import { PLAIN_GENRES } from '../../model/publication/publication.ts';
import { jsonSchemas } from './jsonSchemas.ts';
import { frontMatterSnippets } from './snippets.ts';

/** What is asked of the server that editors complete YAML with. */
interface LanguageService {
  configure(settings: object): void;
  doComplete(
    text: object,
    at: object,
    isKubernetes: boolean,
  ): Promise<{ items: readonly { label: string }[] }>;
  doValidation(text: object, isKubernetes: boolean): Promise<readonly { message: string }[]>;
}

const require = createRequire(import.meta.url);
const server = require('yaml-language-server') as { getLanguageService(given: object): LanguageService };
const { TextDocument } = require('vscode-languageserver-textdocument') as {
  TextDocument: {
    create(uri: string, language: string, version: number, text: string): { positionAt(at: number): object };
  };
};

const SCHEMAS = jsonSchemas(PLAIN_GENRES);
const service = server.getLanguageService({
  schemaRequestService: () => Promise.reject(new Error('no schema is fetched')),
  workspaceContext: { resolveRelativePath: (path: string) => path },
  telemetry: { send: () => undefined, sendError: () => undefined, sendTrack: () => undefined },
});
service.configure({
  completion: true,
  validate: true,
  schemas: Object.entries(SCHEMAS).map(([name, schema]) => ({
    uri: `file:///schemas/${name}.schema.json`,
    fileMatch: [`*.${name}.yaml`],
    schema,
  })),
});

let texts = 0;
function textOf(kind: string, text: string) {
  texts += 1;
  return TextDocument.create(`file:///${texts}.${kind}.yaml`, 'yaml', 1, text);
}

/** What is offered where `|` stands in a front matter of a kind. */
async function offered(kind: string, typed: string): Promise<string[]> {
  const document = textOf(kind, typed.replace('|', ''));
  const { items } = await service.doComplete(document, document.positionAt(typed.indexOf('|')), false);
  return items.map(({ label }) => label);
}

describe('the language server of YAML, given the schemas, completes', () => {
  it.each([
    ['publication', 'genre: dossier\n|', 'langues'],
    ['publication', 'genre: |', 'repertoire'],
    ['publication', 'pays:\n  |', 'nom'],
    ['chapitre', 'id: a\n|', 'chapeau'],
    ['chapitre', 'genre: |', 'sources'],
    ['partenariat', 'id: a\n|', 'domaines'],
    ['partenariat', 'france:\n  |', 'region'],
    ['partenariat', 'etat: |', 'dormant'],
    ['vocabulaire', 'domaines: []\n|', 'territoires'],
    ['lexique', 'termes: []\n|', 'motsConnus'],
    ['lexique', 'registre: |', 'officiel'],
  ])('%s, %j with %s', async (kind, typed, word) => {
    expect(await offered(kind, typed)).toContain(word);
  });

  it('and tells a key that nothing knows', async () => {
    const told = await service.doValidation(textOf('partenariat', 'id: a\netta: actif\n'), false);
    expect(told.map(({ message }) => message)).toContain('Property etta is not allowed.');
  });
});

describe('.vscode/en-tetes.code-snippets', () => {
  const snippets = frontMatterSnippets(SCHEMAS);
  const bodies = (prefix: string) =>
    Object.values(snippets).flatMap((one) => (one.prefix === prefix ? [one.body.join('\n')] : []));

  it('has each key of the schemas, for Markdown', async () => {
    await expect(`${JSON.stringify(snippets, undefined, 2)}\n`).toMatchFileSnapshot(
      '../../../.vscode/en-tetes.code-snippets',
    );
    for (const schema of Object.values(SCHEMAS) as { properties: object }[])
      for (const key of Object.keys(schema.properties))
        expect([key, bodies(key).length > 0]).toEqual([key, true]);
  });

  it('offers the words of a closed value, and the keys that a group must have', () => {
    expect(bodies('etat')).toEqual(['etat: ${1|actif,inconnu,dormant,termine|}']);
    expect(bodies('france')).toEqual([
      'france:\n  nom: $1\n  niveau: $2\n  region: $3',
      // Of a meeting
      'france: ${1|presente|}',
    ]);
    expect(bodies('registre')).toEqual(['registre: ${1|officiel,courant|}']);
  });
});
