import { expect, it } from 'vitest';
import type { LiveProblem, Overview, OverviewText, TextState } from '../../../session/live/liveTypes.ts';
import { missingTexts, standsBetween } from './missingTexts.ts';

const SOUND: TextState = { errors: 0, warnings: 0, stale: 0, missing: 0, isToRead: false, pagesToReview: 0 };

function text(file: string, state: Partial<TextState> = {}, isMissing = false): OverviewText {
  return { kind: 'chapter', title: `Texte ${file}`, file, isMissing, state: { ...SOUND, ...state } };
}

function overview(french: readonly OverviewText[], japanese: readonly OverviewText[]): Overview {
  const languages = [
    { language: 'fr', isSource: true, texts: french },
    { language: 'ja', isSource: false, texts: japanese },
  ];
  const one = { folder: 'c/d', id: 'd', title: 'Dossier', editions: [], owedMentions: [], languages };
  return { publications: [one], others: [] };
}

const wrong: LiveProblem = {
  code: 'FM-004',
  severity: 'error',
  file: 'c/d/fr/a.md',
  line: 7,
  column: 1,
  message: 'la clé est vide',
} as LiveProblem;

it('says nothing of what is ready', () => {
  expect(missingTexts(overview([text('c/d/fr/a.md')], [text('c/d/ja/a.md')]), [])).toEqual([]);
});

it('leads to each error, and to each text that waits', () => {
  const french = [text('c/d/fr/a.md', { errors: 1 }), text('c/d/fr/b.md', { warnings: 2 })];
  const japanese = [text('c/d/ja/a.md', { stale: 3, isToRead: true }), text('c/d/ja/b.md', {}, true)];
  const [source, translation, ...others] = missingTexts(overview(french, japanese), [wrong]);
  expect(source?.things.map(({ kind, file, line, said }) => [kind, file, line, said])).toEqual([
    ['error', 'c/d/fr/a.md', 7, 'la clé est vide'],
    ['warnings', 'c/d/fr/b.md', 1, undefined],
  ]);
  expect(translation?.things.map(({ kind, file, count }) => [kind, file, count])).toEqual([
    ['stale', 'c/d/ja/a.md', 3],
    ['toRead', 'c/d/ja/a.md', 1],
    ['missing', 'c/d/ja/b.md', 1],
  ]);
  expect(others).toEqual([]);
  const between = [source, translation].flatMap((group) => group?.things.filter(standsBetween) ?? []);
  expect(between.map(({ kind }) => kind)).toEqual(['error', 'stale']);
});

it('leads to what stands in no publication, and to the legal mentions that are owed', () => {
  const { publications } = overview([text('c/d/fr/a.md')], []);
  const owing = publications.map((one) => ({ ...one, owedMentions: ['isbn', 'prix'] }));
  const others = [{ file: 'c/lexique.md', errors: 1, warnings: 0 }];
  const groups = missingTexts({ publications: owing, others }, [{ ...wrong, file: 'c/lexique.md' }]);
  expect(groups).toMatchObject([
    { language: 'fr', things: [{ kind: 'mentions', file: 'c/d/publication.md', keys: ['isbn', 'prix'] }] },
    { things: [{ kind: 'error', file: 'c/lexique.md', line: 7 }] },
  ]);
});
