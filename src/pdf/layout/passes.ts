import type { LaidOutNode } from '../tree.ts';
import type { RememberingLibrary } from './memory/layoutMemory.ts';
import { layOutWithFacing } from './facingLayout.ts';
import type { References, Section } from './section.ts';
import { isSettled, type SectionLayout } from './sectionLayout.ts';
import { assembleSheets, labelsOf, type PageOrder, type NumberedPage } from './sheets.ts';

export interface Settled {
  readonly sheets: readonly NumberedPage[];
  /** Layout passes made; 1 when no section names a page. */
  readonly passes: number;
  /** Ids whose page never settled: empty in all but pathological documents. */
  readonly unsettled: readonly string[];
  /** Ids that a section asked for and that stand nowhere. */
  readonly missing: readonly string[];
}

export interface PassOptions extends PageOrder {
  readonly library: RememberingLibrary;
  readonly limit?: number;
  /** Page labels of an earlier build: where they are still right, one pass is enough. */
  readonly known?: ReadonlyMap<string, string>;
  /**
   * A publication of the same sections, but for those of another variant, that was laid out with the same library:
   * its layouts are taken over where the pages that they name are still right.
   */
  readonly earlier?: Settled;
  readonly onProgress?: (pass: number, sections: number) => void;
  /** Gets the pages of each section as soon as they are laid out, as often as that is. */
  readonly onPages?: (pages: readonly LaidOutNode[]) => void;
}

const PASS_LIMIT = 8;

/**
 * Lays out sections until every page number that they print is right. Sections do not see their
 * absolute place, so a pass after the first touches only those whose references moved.
 */
export async function layOutUntilSettled(
  sections: readonly Section[],
  options: PassOptions,
): Promise<Settled> {
  const { earlier } = options;
  let labels: ReadonlyMap<string, string> = options.known ?? (earlier ? labelsOf(earlier.sheets) : new Map());
  const layouts = new Map(earlier ? takenOver(sections, earlier) : []);
  for (let pass = 1; ; pass += 1) {
    const references: References = { pageOf: (id) => labels.get(id) };
    const due = sections.filter((section) => !isCurrent(layouts.get(section), references));
    options.onProgress?.(pass, due.length);
    const [first, listing] = [
      due.filter((section) => !section.lists),
      due.filter((section) => section.lists),
    ];
    const inPlace = (): SectionLayout[] => sections.flatMap((section) => layouts.get(section) ?? []);
    const layOutEach = async (some: readonly Section[]): Promise<void> => {
      for (const section of some) {
        const before = layouts.get(section);
        const layout = await layOutWithFacing(section, references, options.library, before);
        layouts.set(section, layout);
        options.onPages?.([...layout.pages, ...(layout.facing?.pages ?? [])]);
      }
    };
    await layOutEach(first);
    if (pass === 1 && listing.length > 0)
      labels = new Map([...labels, ...labelsOf(assembleSheets(inPlace(), options))]);
    await layOutEach(listing);
    const inOrder = inPlace();
    const sheets = assembleSheets(inOrder, options);
    const next = labelsOf(sheets);
    const unsettled = questionsOf(inOrder).filter(([id, answer]) => next.get(id) !== answer);
    if (
      unsettled.length === 0 ||
      pass >= (options.limit ?? PASS_LIMIT) ||
      onlyMissing(unsettled, next, labels)
    ) {
      const missing = questionsOf(inOrder)
        .filter(([id]) => !next.has(id))
        .map(([id]) => id);
      return {
        sheets,
        passes: pass,
        unsettled: distinct(unsettled.filter(([id]) => next.has(id))),
        missing: [...new Set(missing)],
      };
    }
    labels = next;
  }
}

/**
 * The layouts of an earlier publication that are those of these sections too. A key is all that tells sections
 * apart: where two of either publication share one, none is taken over, since it could be that of the other.
 */
function takenOver(sections: readonly Section[], earlier: Settled): [Section, SectionLayout][] {
  const laidOut = new Set<SectionLayout>();
  for (const { layout } of earlier.sheets) if (layout && !isFacingSide(layout, earlier)) laidOut.add(layout);
  const layouts = onlyOnes([...laidOut], ({ section }) => nameOf(section));
  return [...onlyOnes(sections, nameOf)].flatMap(([name, section]): [Section, SectionLayout][] => {
    const layout = layouts.get(name);
    if (!layout) return [];
    const { facing } = layout;
    const right = section.facing?.section;
    const { geometry } = layout.section;
    const taken = layout.fit ? { ...section, geometry } : section;
    return [
      [
        section,
        { ...layout, section: taken, ...(facing && right && { facing: { ...facing, section: right } }) },
      ],
    ];
  });
}

/** Those whose name no other bears. */
function onlyOnes<Named>(all: readonly Named[], nameIn: (one: Named) => string): Map<string, Named> {
  const named = new Map<string, Named>();
  const shared = new Set<string>();
  for (const one of all) {
    const name = nameIn(one);
    if (named.has(name)) shared.add(name);
    named.set(name, one);
  }
  for (const name of shared) named.delete(name);
  return named;
}

function isFacingSide(layout: SectionLayout, { sheets }: Settled): boolean {
  return sheets.some((sheet) => sheet.layout?.facing === layout);
}

function nameOf({ key, variant = '', facing }: Section): string {
  return JSON.stringify([key, variant, facing ? nameOf(facing.section) : '']);
}

function isCurrent(layout: SectionLayout | undefined, references: References): boolean {
  return layout !== undefined && isSettled(layout, references);
}

type AskedPage = readonly [string, string | undefined];

function questionsOf(layouts: readonly SectionLayout[]): AskedPage[] {
  return layouts.flatMap(({ asked, facing }) => [...asked, ...(facing?.asked ?? [])]);
}

/** An id that stands nowhere gets the same answer for ever: no reason for another pass. */
function onlyMissing(
  unsettled: readonly AskedPage[],
  next: ReadonlyMap<string, string>,
  labels: ReadonlyMap<string, string>,
): boolean {
  return unsettled.every(([id]) => !next.has(id) && !labels.has(id));
}

function distinct(questions: readonly AskedPage[]): string[] {
  return [...new Set(questions.map(([id]) => id))];
}
