import { expect, it } from 'vitest';
import { FACES } from '../../../../fonts/faces.ts';
import { messageOf } from '../../../diagnostics/catalogue.ts';
import { MadeFrom, TaggedText, TaggedView } from '../../../pdf/components.tsx';
import { layOutPublication } from '../../../pdf/engine.ts';
import { createTypography } from '../../../pdf/fonts.ts';
import type { Section } from '../../../pdf/layout/section.ts';
import { structure } from '../../../pdf/structure/element.ts';
import type { Job } from '../jobs.ts';
import { lineBreaks } from '../lineBreaks.ts';
import { pagesToReview } from './pageReview.ts';

const place = { file: 'dossier/publication.md', line: 1, column: 1 };
const written = { file: 'dossier/fr/01.md', line: 12, column: 1 };
const job = { publication: { place }, pagesMultipleOf: 1, target: 'press' } as unknown as Job;

it('tells of each page with its label and the place of its block, in both languages', async () => {
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
  const laidOut = await layOutPublication([section], { library });
  const found = pagesToReview(laidOut, job).filter(({ problem: { code } }) => code === 'TY-012');
  expect(found).toMatchObject([{ page: 'i', index: 0, problem: { severity: 'warning', place: written } }]);
  const [problem] = found.map((one) => one.problem);
  expect(problem && messageOf(problem, 'fr').message).toMatch(
    /^p\. i : un bloc .* coupé \(« Un encadré .* »\)$/,
  );
  expect(problem && messageOf(problem, 'en').message).toMatch(
    /^p\. i: a block .* is cut \(“Un encadré .*”\)$/,
  );
});
