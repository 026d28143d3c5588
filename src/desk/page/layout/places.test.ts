import { expect, it } from 'vitest';
import type { Overview, OverviewText } from '../../../session/live/liveTypes.ts';
import { withLastNames } from './lastNames.ts';
import { firstFile, placeOfFile, viewOfFile } from './places.ts';

const text = (kind: OverviewText['kind'], file: string): OverviewText => ({
  kind,
  file,
  title: `Titre de ${file}`,
  isMissing: false,
  state: { errors: 0, warnings: 0, stale: 0, missing: 0, isToRead: false, pagesToReview: 0 },
});

const OVERVIEW: Overview = {
  publications: [
    {
      folder: 'content/dossier',
      id: 'dossier',
      title: 'Dossier',
      owedMentions: [],
      editions: ['fr', 'ja', 'fr-ja'],
      languages: [
        { language: 'fr', isSource: true, texts: [text('publication', 'p.md'), text('chapter', 'a.md')] },
        { language: 'ja', isSource: false, texts: [text('chapter', 'a.ja.md')] },
      ],
    },
    { folder: 'content/cassé', title: 'cassé', owedMentions: [], editions: [], languages: [] },
  ],
  others: [],
};

it('begins with the first text that is not about the book', () => {
  expect(firstFile(OVERVIEW)).toBe('a.md');
  expect(firstFile({ publications: [], others: [] })).toBeUndefined();
});

it('shows a text in the edition of its language, and leaves a view that shows it already', () => {
  expect(placeOfFile(OVERVIEW, 'a.ja.md')).toMatchObject({ language: 'ja', title: 'Titre de a.ja.md' });
  const french = viewOfFile(OVERVIEW, 'a.md', undefined);
  expect(french).toEqual({ publication: 'dossier', language: 'fr', target: 'screen' });
  expect(viewOfFile(OVERVIEW, 'a.ja.md', french)).toMatchObject({ language: 'ja' });
  const facing = { publication: 'dossier', language: 'fr-ja', target: 'press' } as const;
  expect(viewOfFile(OVERVIEW, 'a.ja.md', facing)).toBe(facing);
  expect(viewOfFile(OVERVIEW, 'lexique.md', facing)).toBe(facing);
});

it('keeps name, kind and place of a text whose front matter cannot be read now', () => {
  const before = OVERVIEW.publications.slice(0, 1).map((one) => ({
    ...one,
    languages: [
      {
        language: 'fr' as const,
        isSource: true,
        texts: ['a', 'b', 'c'].map((id) => ({ ...text('entry', `${id}.md`), id })),
      },
    ],
  }));
  const broken = { ...text('other', 'b.md'), title: 'b.md' };
  const fresh = { ...text('other', 'new.md'), title: 'new.md' };
  const now = before.map((one) => ({
    ...one,
    languages: one.languages.map((language) => ({
      ...language,
      texts: [...language.texts.filter(({ id }) => id !== 'b'), broken, fresh],
    })),
  }));
  const kept = withLastNames({ publications: before, others: [] }, { publications: now, others: [] });
  expect(
    kept.publications[0]?.languages[0]?.texts.map(({ file, kind, title }) => [file, kind, title]),
  ).toEqual([
    ['a.md', 'entry', 'Titre de a.md'],
    ['b.md', 'entry', 'Titre de b.md'],
    ['c.md', 'entry', 'Titre de c.md'],
    ['new.md', 'other', 'new.md'],
  ]);
});
