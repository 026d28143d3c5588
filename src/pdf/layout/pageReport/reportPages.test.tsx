import { View } from '@react-pdf/renderer';
import type { ReactElement, ReactNode } from 'react';
import { describe, expect, it } from 'vitest';
import { FACES } from '../../../../fonts/faces.ts';
import { MadeFrom, TaggedText, TaggedView } from '../../components.tsx';
import { layOutPublication } from '../../engine.ts';
import { createTypography } from '../../fonts.ts';
import { structure, type Role } from '../../structure/element.ts';
import { breakAtSpaces } from '../../text/breaks.ts';
import type { Section } from '../section.ts';
import type { PageOrder } from '../sheets.ts';
import type { PageFinding, PageReport } from './finding.ts';
import { reportPages } from './reportPages.ts';

const { library } = createTypography(FACES, breakAtSpaces);

/** A page of 15 lines of 14 points. */
const geometry = { width: 300, height: 300, inner: 40, outer: 30, top: 40, bottom: 50 };

const sectionOf = (body: ReactElement, more: Partial<Section> = {}): Section => ({
  key: 'essai',
  startsOn: 'any',
  numbering: 'arabic',
  geometry,
  style: { fontFamily: ['Source Serif 4'], fontSize: 10, lineHeight: 1.4 },
  madeFrom: 'section',
  body: () => body,
  ...more,
});

async function reportOf(sections: readonly Section[], rules: PageOrder = {}): Promise<PageReport[]> {
  const { sheets } = await layOutPublication(sections, { library, ...rules });
  return reportPages(sheets, rules);
}

async function findingsIn(body: ReactElement, more: Partial<Section> = {}): Promise<PageFinding[]> {
  return (await reportOf([sectionOf(body, more)])).flatMap(({ findings }) => findings);
}

const told = (findings: readonly PageFinding[]): string[] =>
  findings.map(({ fault, sheet, text, amount }) => [fault, sheet.label, text, amount ?? ''].join('|'));

/** Lines of one text, each as wide as it is. */
function Lines({ count, of = 'ligne', end = '', role = 'P' }: LinesProps): ReactElement {
  const lines = Array.from({ length: count }, (_, index) => `${of} ${index + 1}`).join('\n');
  return <TaggedText structure={structure(role)}>{lines + end}</TaggedText>;
}

interface LinesProps {
  readonly count: number;
  readonly of?: string;
  readonly end?: string;
  readonly role?: Role;
}

/** A block that is dealt to pages whole, as a card. */
function Whole({ count }: { count: number }): ReactElement {
  return (
    <TaggedView structure={structure('Sect')} wrap={false}>
      <Lines count={count} of="fiche" />
    </TaggedView>
  );
}

/** A box that nothing keeps whole. */
function Box({ count, children }: { count: number; children?: ReactNode }): ReactElement {
  return (
    <TaggedView structure={structure('Sect')} style={{ backgroundColor: '#eee' }}>
      <Lines count={count} of="encadré" />
      {children}
    </TaggedView>
  );
}

/** A head that is not said again may be left alone by the layout. */
function Rows(props: { count: number; head?: boolean; isRepeated?: boolean }): ReactElement {
  const { count, head = false, isRepeated = true } = props;
  return (
    <TaggedView structure={structure('Table')}>
      {head ? (
        <TaggedView structure={structure('THead')} fixed={isRepeated}>
          <TaggedView structure={structure('TR')}>
            <Lines count={1} of="tête" role="TH" />
          </TaggedView>
        </TaggedView>
      ) : null}
      {Array.from({ length: count }, (_, index) => (
        <TaggedView key={index} structure={structure('TR')} wrap={false}>
          <Lines count={1} of={`rangée ${index + 1},`} role="TD" />
        </TaggedView>
      ))}
    </TaggedView>
  );
}

describe('a page report', () => {
  it('tells how full each page is, and of nothing where all is well', async () => {
    const report = await reportOf([
      sectionOf(
        <>
          <Lines count={1} role="H2" of="Titre" />
          <Lines count={20} />
          <Box count={4} />
        </>,
      ),
    ]);
    expect(report.map(({ filled }) => Math.round(filled * 15))).toEqual([15, 10]);
    expect(report.flatMap(({ findings }) => findings)).toEqual([]);
  });

  it('calls no page a remnant that is all there is of its text', async () => {
    expect(await findingsIn(<Lines count={2} />)).toEqual([]);
  });

  it('finds the end of a text that fills under a quarter of its page', async () => {
    expect(told(await findingsIn(<Lines count={18} />))).toEqual(['remnant|2|ligne 16|20']);
    expect(told(await findingsIn(<Lines count={19} />))).toEqual([]);
  });

  it('takes a page that was asked for as the beginning of a text', async () => {
    const asked = (before: number): ReactElement => (
      <>
        <Lines count={before} />
        <TaggedView break>
          <Lines count={3} of="suite" />
        </TaggedView>
      </>
    );
    expect(await findingsIn(asked(2))).toEqual([]);
    expect(told(await findingsIn(asked(17)))).toEqual(['remnant|2|ligne 16|13']);
  });

  it('finds a foot that stays empty before what does not fit, and tells of that', async () => {
    const whole = (
      <>
        <Lines count={9} />
        <MadeFrom.Provider value="encadré">
          <TaggedView wrap={false}>
            <Box count={8} />
          </TaggedView>
        </MadeFrom.Provider>
      </>
    );
    const [hole, ...others] = await findingsIn(whole);
    expect(hole).toMatchObject({ fault: 'hole', text: 'encadré 1', amount: 60, madeFrom: 'encadré' });
    expect(others).toEqual([]);
  });

  it('lets a heading wait for the next page where a quarter of a page stays empty, and no text', async () => {
    const before = (lines: number, role: Role): ReactElement => (
      <>
        <Lines count={lines} />
        <TaggedView wrap={false}>
          <Lines count={1} of="suite" role={role} />
          <Lines count={9} />
        </TaggedView>
      </>
    );
    const faults = async (lines: number, role: Role): Promise<string[]> =>
      (await findingsIn(before(lines, role))).map(({ fault }) => fault);
    expect(await faults(12, 'H2')).toEqual([]);
    expect(await faults(12, 'P')).toEqual(['hole']);
    expect(await faults(9, 'H2')).toEqual(['hole']);
  });

  it('lets two whole blocks leave a foot of two fifths where the next does not fit, and one alone no more than text', async () => {
    const faults = async (...counts: number[]): Promise<string[]> => {
      const blocks = counts.map((count, index) => <Whole key={index} count={count} />);
      return told(await findingsIn(<>{blocks}</>, { evenly: { most: 0 } }));
    };
    expect(await faults(5, 5, 14)).toEqual([]);
    expect(await faults(4, 4, 14)).toEqual(['hole|1|fiche 1|53']);
    expect(await faults(10, 14)).toEqual(['hole|1|fiche 1|66']);
  });

  it('finds a box that is cut though a page holds it, and none that no page holds', async () => {
    const before = <Lines count={9} />;
    expect(told(await findingsIn(<>{[before, <Box key="b" count={10} />]}</>))).toEqual([
      'parted|1|encadré 1|',
    ]);
    expect(told(await findingsIn(<>{[before, <Box key="b" count={16} />]}</>))).toEqual([]);
  });

  it('calls no figure cut of which one page shows nothing', async () => {
    const figure = structure('Figure', { alternative: 'dessin' });
    const found = await findingsIn(
      <>
        <Lines count={12} />
        <TaggedView structure={figure} />
        <TaggedView structure={figure} wrap={false} break>
          <Lines count={5} of="dessin" />
        </TaggedView>
      </>,
    );
    expect(told(found)).toEqual([]);
  });

  it('finds a part of a box without text', async () => {
    const found = await findingsIn(
      <>
        <Lines count={8} />
        <Box count={7}>
          <View style={{ height: 60 }} />
        </Box>
        <Lines count={6} />
      </>,
    );
    expect(told(found)).toContain('ghost|2|encadré 1|');
  });

  it('finds a chart or a short table that is cut, and too few rows of a long one', async () => {
    const after = (lines: number, table: ReactElement): ReactElement => (
      <>
        <Lines count={lines} />
        {table}
        <Lines count={3} />
      </>
    );
    expect(told(await findingsIn(after(10, <Rows count={13} />)))).toEqual(['parted|1|rangée 1, 1|']);
    expect(told(await findingsIn(after(9, <Rows count={12} head />)))).toEqual(['parted|1|tête 1|']);
    expect(told(await findingsIn(after(9, <Rows count={13} head />)))).toEqual([]);
    expect(told(await findingsIn(after(11, <Rows count={13} head />)))).toEqual(['fewRows|1|tête 1|3']);
    expect(told(await findingsIn(after(14, <Rows count={13} head isRepeated={false} />)))).toContain(
      'headAlone|1|tête 1|',
    );
    expect(told(await findingsIn(after(14, <Rows count={13} head />)))).not.toContain('headAlone|1|tête 1|');
  });

  it('finds a heading that less than three lines follow, unless that is all it announces', async () => {
    const at = (before: number, after: number, next = <></>): ReactElement => (
      <>
        <Lines count={before} />
        <Lines count={1} role="H2" of="Titre" />
        <Lines count={after} of="annoncé" />
        {next}
      </>
    );
    expect(told(await findingsIn(at(12, 12)))).toEqual(['heading|1|Titre 1|2']);
    expect(told(await findingsIn(at(11, 12)))).toEqual([]);
    const next = (
      <>
        <Lines count={1} role="H2" of="Autre titre" />
        <Lines count={8} />
      </>
    );
    expect(told(await findingsIn(at(12, 2, next)))).toEqual([]);
  });

  it('lets the text go on below a figure that has waited for the next page', async () => {
    const at = (role: Role): ReactElement => (
      <>
        <Lines count={11} />
        <Lines count={1} role="H2" of="Titre" />
        <Lines count={2} of="annoncé" />
        <TaggedView float wrap={false} break>
          <Lines count={3} of="figure" />
        </TaggedView>
        <Lines count={1} role={role} of="suite" />
        <Lines count={8} />
      </>
    );
    expect(told(await findingsIn(at('H2')))).toEqual([]);
    expect(told(await findingsIn(at('P')))).toEqual(['heading|1|Titre 1|2']);
  });

  it('finds words that announce what is overleaf', async () => {
    const list = <Lines count={8} of="point" role="LI" />;
    const leadIn = (end: string): ReactElement => (
      <>
        <Lines count={13} />
        <Lines count={2} of="voici" end={end} />
        {list}
      </>
    );
    expect(told(await findingsIn(leadIn(' :')))).toEqual(['leadIn|1|voici 2 :|']);
    expect(told(await findingsIn(leadIn('：')))).toEqual(['leadIn|1|voici 2：|']);
    expect(told(await findingsIn(leadIn('.')))).toEqual([]);
  });

  it('finds a line alone at the foot or at the head of a page', async () => {
    const parted = (before: number, lines: number, after: number): ReactElement => (
      <>
        <Lines count={before} />
        <TaggedText structure={structure('P')} orphans={1} widows={1}>
          {Array.from({ length: lines }, (_, index) => `seule ${index + 1}`).join('\n')}
        </TaggedText>
        <Lines count={after} />
      </>
    );
    expect(told(await findingsIn(parted(14, 6, 2)))).toEqual(['loneLine|1|seule 1|']);
    expect(told(await findingsIn(parted(9, 7, 6)))).toEqual(['loneLine|2|seule 7|']);
    expect(told(await findingsIn(parted(13, 6, 2)))).toEqual([]);
  });

  it('takes the title that each part of a table says again for no part of a paragraph', async () => {
    const found = await findingsIn(
      <>
        <Lines count={5} />
        <TaggedView structure={structure('Table')}>
          <TaggedText again artifact style={{ position: 'absolute', top: 0, width: 200 }}>
            tableau (suite)
          </TaggedText>
          {Array.from({ length: 36 }, (_, index) => (
            <TaggedView key={index} structure={structure('TR')} wrap={false}>
              <Lines count={1} of={`rangée ${index + 1},`} role="TD" />
            </TaggedView>
          ))}
        </TaggedView>
      </>,
    );
    expect(told(found)).toEqual([]);
  });

  it('judges columns one by one, and a page by the mean of its columns', async () => {
    const columns = { count: 2, gap: 10 };
    const report = await reportOf([sectionOf(<Lines count={40} />, { columns })]);
    expect(report.map(({ filled }) => Math.round(filled * 30))).toEqual([30, 10]);
    expect(report.flatMap(({ findings }) => findings)).toEqual([]);
    expect(told(await findingsIn(<Lines count={34} />, { columns }))).toEqual(['remnant|2|ligne 31|13']);
  });
});

describe('a blank page', () => {
  const chapter = (key: string, lines = 5, more: Partial<Section> = {}): Section =>
    sectionOf(<Lines count={lines} />, { key, startsOn: 'recto', ...more });
  const blanks = async (sections: readonly Section[], rules: PageOrder = {}): Promise<number[]> =>
    (await reportOf(sections, rules)).flatMap(({ sheet, findings }) =>
      findings.some(({ fault }) => fault === 'blank') ? [sheet.index] : [],
    );

  it('is right before what begins on its side, and where it completes the book', async () => {
    expect(await blanks([chapter('a'), chapter('b')], { pagesMultipleOf: 4 })).toEqual([]);
  });

  it('is wrong beside the end of the other side of a spread', async () => {
    const columns = { count: 2, gap: 10 };
    const facing = (left: Partial<Section>, right: Partial<Section>): Section =>
      chapter('a', 40, { ...left, facing: { section: chapter('b', 40, right) } });
    expect(await blanks([facing({}, {})])).toEqual([]);
    expect(await blanks([facing({}, { columns })])).toEqual([6]);
    expect(await blanks([facing({ columns }, {})])).toEqual([5]);
  });
});
