import type { FontLibrary } from '../reactPdf.ts';
import { LEAST_FILLED } from './pageReport/fullness.ts';
import type { PageReport } from './pageReport/finding.ts';
import { reportPages } from './pageReport/reportPages.ts';
import { withEarlierBreak } from './earlierBreak.ts';
import type { References, Section } from './section.ts';
import { layOutSection, type SectionLayout } from './sectionLayout.ts';
import { assembleSheets } from './sheets.ts';

/** Part of a text's height that grows with its leading: pictures, rules and the space around them do not. */
const GROWS = 0.85;
/** What an estimate adds, in parts of a page: a page ends between lines, not where the estimate says. */
const MARGIN = 0.02;
/** Estimates are rough: one that asks for so much more than is admitted is tried with what is admitted. */
const NEARLY = 1.6;
/** So many places to break a page earlier are looked at. */
const MOST_BREAKS = 12;
/** A second try with the one move that there is goes so much further. */
const FURTHER = 1.6;

/**
 * Lays out a section. Where its last page holds a remnant and the section admits it, the page before breaks earlier;
 * where that does not help, the section is laid out once more or twice, with the leading that pulls the remnant back
 * or fills a quarter of its page. A try is taken where it leaves fewer faults on the pages (`pageReport`) than there
 * were, and else nothing changes: the report then tells of the remnant.
 */
export async function layOutFitted(
  section: Section,
  references: References,
  library: FontLibrary,
): Promise<SectionLayout> {
  const plain = await layOutSection(section, references, library);
  const most = section.fitting?.leading ?? 0;
  if (most === 0 || plain.pages.length < 2) return plain;
  const before = faultsOf(plain);
  if (!endsInRemnant(before.reports)) return plain;
  const isBetter = (one: SectionLayout): boolean => faultsOf(one).count < before.count;
  const shifted = firstOf(withEarlierBreak(plain), isBetter);
  if (shifted) return shifted;
  for (const leading of leadingsToTry(before.reports, most)) {
    // Its lines register with each other still, on a grid of their own
    const grid = section.leading !== undefined && { leading: section.leading * leading };
    const tried = await layOutSection(
      { ...section, ...grid, body: (recorder) => section.body(recorder, leading) },
      references,
      library,
    );
    const better = isBetter(tried) ? tried : firstOf(withEarlierBreak(tried), isBetter);
    if (better) return { ...better, section };
  }
  return plain;
}

/** The first of some layouts that is good; so many are looked at, and no more. */
function firstOf(
  layouts: Iterable<SectionLayout>,
  isGood: (one: SectionLayout) => boolean,
): SectionLayout | undefined {
  let looked = 0;
  for (const layout of layouts) {
    if (isGood(layout)) return layout;
    looked += 1;
    if (looked === MOST_BREAKS) return undefined;
  }
  return undefined;
}

function faultsOf(layout: SectionLayout): { reports: PageReport[]; count: number } {
  const reports = reportPages(assembleSheets([layout])).filter(({ sheet }) => sheet.layout);
  return { reports, count: reports.reduce((sum, { findings }) => sum + findings.length, 0) };
}

function endsInRemnant(reports: readonly PageReport[]): boolean {
  return reports.at(-1)?.findings.some(({ fault }) => fault === 'remnant') === true;
}

/**
 * Leadings that may do away with a remnant, by estimate, the nearest first: at most two.
 * @param most greatest change, in parts of the leading
 */
function leadingsToTry(reports: readonly PageReport[], most: number): number[] {
  const last = reports.at(-1);
  if (!last) return [];
  const free = 1 - (reports.at(-2)?.filled ?? 1);
  const effect = GROWS * (reports.length - 1);
  const tighter = -(Math.max(0, last.filled - free) + MARGIN) / effect;
  const looser = (Math.max(0, LEAST_FILLED - last.filled) + free + MARGIN) / effect;
  const changes = [tighter, looser]
    .filter((change) => Math.abs(change) <= most * NEARLY)
    .map((change) => Math.max(-most, Math.min(most, change)))
    .sort((a, b) => Math.abs(a) - Math.abs(b));
  const [only] = changes;
  if (only !== undefined && changes.length === 1)
    changes.push(Math.sign(only) * Math.min(most, Math.abs(only) * FURTHER));
  return [...new Set(changes)].map((change) => 1 + change);
}
