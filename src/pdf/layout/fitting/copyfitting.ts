import type { RememberingLibrary } from '../memory/layoutMemory.ts';
import { withEarlierBreak } from './earlierBreak.ts';
import { fittedAsBefore, rememberFitting, type FittingStep } from './fittedBefore.ts';
import { movedNotes } from './noteOrder.ts';
import { EMPTY_BEFORE_HEADING, LEAST_FILLED, MOST_EMPTY } from '../pageReport/fullness.ts';
import type { PageFault, PageReport } from '../pageReport/finding.ts';
import { piecesOf } from '../pageReport/pieces.ts';
import { HEADINGS } from '../pageReport/standingAlone.ts';
import { reportPages } from '../pageReport/reportPages.ts';
import type { LaidOutNode } from '../../tree.ts';
import type { SectionFit, References, Section } from '../section.ts';
import { layOutSection, type SectionLayout } from '../sectionLayout.ts';
import { assembleSheets } from '../sheets.ts';

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
/** So often at most a section is laid out again. */
const MOST_TRIES = 8;
/** A page before one that takes from it may go so short, where a page before it gives in turn. */
const GIVES_ON = 0.3;

/** A layout and what is wrong with its pages. */
interface Judged {
  readonly layout: SectionLayout;
  readonly reports: readonly PageReport[];
  /** 0 where nothing is wrong; emptier pages count more. */
  readonly cost: number;
}

/**
 * Lays out a section so that its pages end well. Where its last page holds a remnant, or the foot of another stays
 * empty, the page before breaks earlier, which lays out nothing anew. Where that does not help and the section admits
 * it, it is laid out again: with a line more or less on all its pages, or with a leading that pulls the remnant back or
 * fills a quarter of its page. The best layout is taken, the first of several; the report tells of what is left.
 * @param before its layout for other page numbers: how it was laid out is tried first, and nothing else where that ends
 * as well as it did
 */
export async function layOutFitted(
  section: Section,
  references: References,
  library: RememberingLibrary,
  before?: SectionLayout,
): Promise<SectionLayout> {
  const steps: FittingStep[] = [];
  const layOut = async (fit: SectionFit | undefined): Promise<SectionLayout> => {
    const layout = await layOutSection(fit ? fitted(section, fit) : section, references, library, fit);
    steps.push({ fit, pages: layout.pages });
    return layout;
  };
  const first = await layOut(before?.fit);
  if (!section.fitting) return first;
  const known = await fittedAsBefore(first, before, layOut);
  if (known) return { ...known, section: known.fit ? fitted(section, known.fit) : section };
  const outcome = await madeToFit(section, first, before, layOut);
  rememberFitting(steps, before, outcome);
  return outcome;
}

/** Tries what may help until a layout is good. */
async function madeToFit(
  section: Section,
  first: SectionLayout,
  before: SectionLayout | undefined,
  layOut: (fit: SectionFit) => Promise<SectionLayout>,
): Promise<SectionLayout> {
  const known = before?.fit;
  const setWith = async (fit: SectionFit): Promise<Judged> => shared(judged(await layOut(fit)));
  const plain = judged(first);
  let best = shared(plain);
  const isAsBefore = known && before && best.cost <= judged(before).cost;
  const tries =
    isAsBefore || !isIllFilled(best) ? [] : [...(known ? [{}] : []), ...fitsToTry(section, plain.reports)];
  for (const fit of tries) {
    const tried = await setWith(fit);
    if (tried.cost < best.cost) best = tried;
    if (!isIllFilled(best)) break;
  }
  const { fit: taken = tries.length > 0 ? {} : undefined } = best.layout;
  const noteOrder = movedNotes(best.layout);
  if (noteOrder) return (await setWith({ ...taken, noteOrder })).layout;
  return taken ? { ...best.layout, fit: taken } : best.layout;
}

/** The section as a fit sets it: where its lines register with each other, they do still, on a grid of their own. */
function fitted(section: Section, { leading = 1, lines = 0 }: SectionFit): Section {
  const { geometry, leading: grid } = section;
  const line = lineOf(section) * leading;
  return {
    ...section,
    ...(grid !== undefined && { leading: line }),
    geometry: { ...geometry, bottom: geometry.bottom - lines * line },
  };
}

/** What a line of its text takes, in points: that of its grid, else of its type. */
function lineOf({ leading, style }: Section): number {
  return leading ?? Number(style.fontSize ?? 0) * Number(style.lineHeight ?? 1);
}

function judged(layout: SectionLayout): Judged {
  const reports = reportPages(assembleSheets([layout])).filter(({ sheet }) => sheet.layout);
  const findings = reports.flatMap((report) => report.findings);
  const cost = findings.reduce((sum, { fault, amount = 0 }) => sum + costOf(fault, amount), 0);
  return { layout, reports, cost };
}

/** Most of all, no fault; then those that show least. */
function costOf(fault: PageFault, amount: number): number {
  return FILLING.has(fault) ? 2 - amount / 100 : 2;
}

const FILLING: ReadonlySet<PageFault> = new Set(['remnant', 'hole']);

function isIllFilled({ reports }: Judged): boolean {
  return reports.some(({ findings }) => findings.some(({ fault }) => FILLING.has(fault)));
}

/** What pages lack is taken from those before, one page after the other. */
function shared(plain: Judged): Judged {
  let best = plain;
  for (const [page, { findings }] of plain.reports.entries()) {
    if (page === 0 || !findings.some(({ fault }) => FILLING.has(fault))) continue;
    best = bestOf(takingFrom(best.layout, page), best);
  }
  return best;
}

/**
 * Takes from the page before; then also from the one before that, so that both give less; where that one has nothing
 * to give, the page before stays short, as it may before a heading.
 */
function* takingFrom(layout: SectionLayout, page: number): Generator<SectionLayout> {
  for (const leaves of [EMPTY_BEFORE_HEADING, MOST_EMPTY]) yield* withEarlierBreak(layout, { page, leaves });
  for (const shorter of withEarlierBreak(layout, { page, mostEmpty: GIVES_ON })) {
    yield* withEarlierBreak(shorter, { page: page - 1 });
    if (opensWithHeading(shorter.pages[page])) yield shorter;
  }
}

/** The first of some layouts that does away with a fault, else the one that costs least; so many are looked at. */
function bestOf(layouts: Iterable<SectionLayout>, than: Judged): Judged {
  let best = than;
  let looked = 0;
  for (const layout of layouts) {
    const one = judged(layout);
    if (faultsIn(one) < faultsIn(than)) return one;
    if (one.cost < best.cost) best = one;
    looked += 1;
    if (looked === MOST_BREAKS) break;
  }
  return best;
}

function faultsIn({ reports }: Judged): number {
  return reports.reduce((sum, { findings }) => sum + findings.length, 0);
}

function opensWithHeading(page: LaidOutNode | undefined): boolean {
  const first = piecesOf(page?.children ?? [], undefined).find(({ isInk }) => isInk);
  return first?.role !== undefined && HEADINGS.has(first.role);
}

/** Fits that may help, the likeliest first. */
function fitsToTry(section: Section, reports: readonly PageReport[]): SectionFit[] {
  const { leading: most = 0, lines = 0, beyond, brief } = section.fitting ?? {};
  const isRemnant = reports.at(-1)?.findings.some(({ fault }) => fault === 'remnant') === true;
  const byLeading = (isRemnant ? leadingsToTry(reports, most) : []).map((leading) => ({ leading }));
  const closer = most > 0 ? [{ lines, leading: 1 - most }] : [];
  const byLines = lines > 0 && lineOf(section) > 0 ? [{ lines }, ...closer, { lines: -lines }] : [];
  // A figure behind the next heading is better than an empty foot, and than nothing else
  const byFigures = beyond ? [{}, ...byLines].map((fit) => ({ ...fit, beyond })) : [];
  const byWords = brief ? [{ brief }] : [];
  return [...byLeading, ...byLines, ...byFigures, ...byWords].slice(0, MOST_TRIES);
}

/**
 * Leadings that may do away with a remnant, by estimate, the nearest first: at most two.
 * @param most greatest change, in parts of the leading
 */
function leadingsToTry(reports: readonly PageReport[], most: number): number[] {
  const last = reports.at(-1);
  if (!last || most === 0) return [];
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
