import { expect, it } from 'vitest';
import { FACES } from '../../../../fonts/faces.ts';
import { messageOf } from '../../../diagnostics/catalogue.ts';
import { MadeFrom, TaggedText, TaggedView } from '../../../pdf/components.tsx';
import type { ExcusedPage } from '../../../model/publication/publication.ts';
import { layOutPublication, type LaidOutPublication } from '../../../pdf/engine.ts';
import { createTypography } from '../../../pdf/fonts.ts';
import type { Section } from '../../../pdf/layout/section.ts';
import { structure } from '../../../pdf/structure/element.ts';
import type { Job } from '../jobs.ts';
import { lineBreaks } from '../lineBreaks.ts';
import { reviewPages } from './pageReview.ts';

const place = { file: 'dossier/publication.md', line: 1, column: 1 };
const written = { file: 'dossier/fr/01.md', line: 12, column: 1 };
const jobWith = (excusedPages: readonly ExcusedPage[]): Job => {
  const publication = { place, excusedPages };
  return {
    publication,
    isWhole: true,
    edition: 'fr',
    pagesMultipleOf: 1,
    target: 'press',
  } as unknown as Job;
};

async function laidOut(): Promise<LaidOutPublication> {
  const section: Section = {
    key: 'texte',
    startsOn: 'any',
    numbering: 'roman',
    geometry: { width: 200, height: 200, inner: 20, outer: 20, top: 20, bottom: 20 },
    style: { fontFamily: ['Source Serif 4'], fontSize: 10, lineHeight: 1.6 },
    body: () => (
      <MadeFrom.Provider value={written}>
        <TaggedView structure={structure('Sect')} style={{ marginTop: 100, backgroundColor: '#eeeeee' }}>
          <TaggedText>{'Un encadré dont le titre est vraiment très long. '.repeat(3)}</TaggedText>
        </TaggedView>
      </MadeFrom.Provider>
    ),
  };
  const { library } = createTypography(FACES, lineBreaks);
  return layOutPublication([section], { library });
}

it('tells of each page with its label and the place of its block, in both languages', async () => {
  const found = reviewPages(await laidOut(), jobWith([])).pages.filter(
    ({ problem: { code } }) => code === 'TY-012',
  );
  expect(found).toMatchObject([{ page: 'i', index: 0, problem: { severity: 'warning', place: written } }]);
  const [problem] = found.map((one) => one.problem);
  expect(problem && messageOf(problem, 'fr').message).toMatch(
    /^p\. i : un bloc .* coupé \(« Un encadré .* »\)$/,
  );
  expect(problem && messageOf(problem, 'en').message).toMatch(
    /^p\. i: a block .* is cut \(“Un encadré .*”\)$/,
  );
});

it('passes over a page that the publication excuses, of this edition and target alone', async () => {
  const pages = await laidOut();
  const excuse: ExcusedPage = { block: 'Un encadré  dont le…', edition: 'fr', target: 'press', reason: 'vu' };
  const all = reviewPages(pages, jobWith([])).pages.length;
  expect(all).toBeGreaterThan(0);
  const { pages: left, needless } = reviewPages(pages, jobWith([excuse]));
  expect(left.map(({ problem }) => problem.code)).not.toContain('TY-012');
  expect([left.length < all, needless]).toEqual([true, []]);
  for (const other of [{ edition: 'ja' }, { target: 'screen' } as const]) {
    const { pages: others, needless: none } = reviewPages(pages, jobWith([{ ...excuse, ...other }]));
    expect([others.length, none.length]).toEqual([all, 0]);
  }
});

it('tells of an excuse that excuses nothing', async () => {
  const excuse: ExcusedPage = { block: 'Autre chose', edition: 'fr', reason: 'vu' };
  const { needless } = reviewPages(await laidOut(), jobWith([excuse]));
  expect(needless).toMatchObject([{ code: 'TY-020', place, severity: 'warning' }]);
});
