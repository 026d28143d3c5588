import { describe, expect, it } from 'vitest';
import type { Kind } from '../../publishing/kind.ts';
import { pathOf } from '../../publishing/publications.ts';
import { templates } from '../../../templates/registry.ts';
import { realContent } from '../../testing/sheets/realContent.ts';
import { planJobs, type PlanOptions } from './planJobs.ts';
import { unmadeContent } from './problems/unmadeContent.ts';

const { content } = await realContent();
const NOTHING = { ids: [], regions: [], territories: [], domains: [], years: [] };
const PLAIN: PlanOptions = { only: [], languages: [], targets: ['screen'], all: false, choice: NOTHING };

/** A kind that the machine has never heard of: a poster of each country file. */
const poster: Kind = {
  name: 'affiche',
  made: 'byName',
  choice: 'never',
  works: ({ editions }) =>
    editions
      .filter((edition) => edition.kind === 'dossier')
      .map(({ language, dossier }) => ({
        publication: dossier.publication,
        edition: language,
        language,
        path: pathOf(dossier.publication, language, 'affiche'),
        content: { dossier },
        gathering: 'loose',
        sections: () => [],
      })),
};

const plan = (options: Partial<PlanOptions>, kinds = templates.kinds) => {
  const planned = planJobs(content, { ...templates, kinds }, { ...PLAIN, ...options });
  return 'jobs' in planned
    ? planned.jobs.map(({ kind, edition, file }) => `${kind} ${edition} ${file}`)
    : planned.refusal;
};

describe('kinds', () => {
  it('are planned as they are registered: a new one needs no other line', () => {
    const kinds = [...templates.kinds, poster];
    expect(plan({ only: ['affiche'], languages: ['fr'] }, kinds)).toEqual([
      expect.stringMatching(/^affiche fr [\w-]+\/[\w-]+\.affiche\.\d{4}-\d\d\.fr\.screen\.pdf$/),
    ]);
    expect(plan({}, kinds)).toEqual(plan({}));
  });

  it('whose name nobody knows are refused, with the names that there are', () => {
    expect(plan({ only: ['affiche'] })).toMatchObject({
      because: 'unknownPublications',
      words: ['affiche'],
      known: expect.arrayContaining(['dossier', 'fiche']),
    });
    expect(plan({ only: ['dossier', 'affiche'] })).toMatchObject({ words: ['affiche'] });
  });

  it('are made each when it is asked for', () => {
    const kindsIn = (options: Partial<PlanOptions>) => {
      const jobs = plan(options);
      return Array.isArray(jobs) ? [...new Set(jobs.map((job) => job.split(' ')[0]))] : jobs;
    };
    expect(kindsIn({})).toEqual(['dossier', 'repertoire']);
    expect(kindsIn({ all: true })).toEqual(['dossier', 'repertoire', 'en-regard', 'fiche']);
    expect(kindsIn({ languages: ['fr-ja'] })).toEqual(['en-regard']);
    expect(kindsIn({ only: ['fiche'] })).toEqual(['fiche']);
    expect(kindsIn({ only: ['errata'] })).toEqual(['errata']);
    expect(kindsIn({ only: ['repertoire'], all: true })).toEqual(['repertoire', 'en-regard', 'fiche']);
  });

  it('refuse a choice that nothing is made from, and ask for the one they need', () => {
    const choice = { ...NOTHING, domains: ['culture'] };
    expect(plan({ choice })).toEqual({ because: 'nothingToChooseFor', kinds: ['fiche', 'livret'] });
    expect(plan({ only: ['livret'] })).toEqual({ because: 'nothingChosen', kind: 'livret' });
  });
});

describe('what the content asks for and nothing makes', () => {
  it('is nothing, with all templates', () => {
    expect(unmadeContent(content, templates)).toEqual([]);
  });

  it('is a publication of a genre that no kind sets', () => {
    const kinds = templates.kinds.filter(({ name }) => name !== 'repertoire');
    expect(unmadeContent(content, { ...templates, kinds })).toMatchObject([
      { code: 'KI-001', data: { genre: 'repertoire', known: 'dossier' } },
    ]);
  });

  it('is an edition in a language whose file lacks texts, named with its keys', () => {
    const lacking = {
      language: 'ja',
      file: 'templates/locales/ja.json',
      keys: ['contents.title'],
      strays: [],
    };
    const spoken = ['en', 'fr'];
    expect(
      unmadeContent(content, { ...templates, languages: spoken, missingTexts: [lacking] }),
    ).toMatchObject([
      { code: 'LO-001', place: { file: lacking.file }, data: { count: 1, keys: 'contents.title' } },
    ]);
    const stray = { line: 7, key: 'a.b', found: 'nmbre', known: ['nombre'] };
    const wrong = { ...lacking, keys: [], strays: [stray] };
    expect(unmadeContent(content, { ...templates, languages: spoken, missingTexts: [wrong] })).toMatchObject([
      { code: 'LO-002', place: { file: lacking.file, line: 7 }, data: { found: 'nmbre', known: 'nombre' } },
    ]);
    const elsewhere = [{ ...lacking, language: 'es' }];
    expect(unmadeContent(content, { ...templates, missingTexts: elsewhere })).toEqual([]);
  });
});
