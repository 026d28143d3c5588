import { expect, it } from 'vitest';
import { FACES } from '../../../../fonts/faces.ts';
import { messageOf } from '../../../diagnostics/catalogue.ts';
import { MadeFrom, TaggedText, TaggedView } from '../../../pdf/components.tsx';
import type { ExcusedPage } from '../../../model/publication/publication.ts';
import { layOutPublication, type LaidOutPublication } from '../../../pdf/engine.ts';
import { createTypography } from '../../../pdf/fonts.ts';
import type { PageFault } from '../../../pdf/layout/pageReport/finding.ts';
import type { Section } from '../../../pdf/layout/section.ts';
import { structure } from '../../../pdf/structure/element.ts';
import type { Job } from '../jobs.ts';
import { lineBreaks } from '../lineBreaks.ts';
import { problemOf, reviewPages } from './pageReview.ts';

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

/** What is said of the tenth page, by its code. */
const SAID: Readonly<Record<PageFault, readonly [code: string, said: string]>> = {
  remnant: ['TY-010', 'p. x : la fin du texte ne remplit que 2 % de la page (« Les villes »)'],
  hole: ['TY-011', 'p. x : la page n’est remplie qu’à 2 %, car le bloc suivant n’y tient pas (« Les villes »)'],
  parted: ['TY-012', 'p. x : un bloc qui tiendrait sur une page est coupé (« Les villes »)'],
  fewRows: ['TY-013', 'p. x : il n’y a que 2 lignes d’un tableau coupé (« Les villes »)'],
  headAlone: ['TY-014', 'p. x : le titre et la tête d’un tableau sont seuls, ses lignes sont sur une autre page (« Les villes »)'],
  ghost: ['TY-015', 'p. x : un morceau d’encadré n’a que son fond, sans texte (« Les villes »)'],
  heading: ['TY-016', 'p. x : un titre est au pied de la page avec 2 lignes de ce qu’il annonce (« Les villes »)'],
  leadIn: ['TY-017', 'p. x : ce que ces mots annoncent est à la page suivante (« Les villes »)'],
  loneLine: ['TY-018', 'p. x : une ligne d’un paragraphe est seule au bord de la page (« Les villes »)'],
  blank: ['TY-019', 'p. x : page blanche que rien ne demande'],
}; // prettier-ignore

it.each(Object.entries(SAID) as [PageFault, readonly [string, string]][])(
  'says of %s what it is',
  async (fault, [code, said]) => {
    const [sheet] = (await laidOut()).sheets;
    if (sheet === undefined) throw new Error('nothing was laid out');
    const found = problemOf(
      { fault, sheet, text: 'Les villes', amount: 2, madeFrom: undefined },
      'x',
      written,
    );
    expect([found.code, messageOf(found, 'fr').message]).toEqual([code, said]);
    expect(found).toMatchObject({ place: written, severity: 'warning' });
  },
);
