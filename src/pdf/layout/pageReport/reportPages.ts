import { textHeight } from '../section.ts';
import type { SectionLayout } from '../sectionLayout.ts';
import type { PageOrder, NumberedPage } from '../sheets.ts';
import { blankFaults } from './blankPages.ts';
import type { PageFinding, PageReport } from './finding.ts';
import { framesOf, type FlowFrame } from './frames.ts';
import { filledPart, fullnessFaults } from './fullness.ts';
import { partedBlockFaults } from './partedBlocks.ts';
import { standingAloneFaults } from './standingAlone.ts';

/**
 * What each page of a publication holds, and what is wrong with how it is filled. It reads the pages as they are laid
 * out; nothing is laid out for it.
 */
export function reportPages(sheets: readonly NumberedPage[], rules: PageOrder = {}): PageReport[] {
  const sides = sidesOf(sheets);
  const findings = new Map<NumberedPage, PageFinding[]>();
  const filled = new Map<NumberedPage, number>();
  for (const pages of sides.values())
    for (const frames of pages) if (frames[0]) filled.set(frames[0].sheet, filledPart(frames));
  for (const [layout, pages] of sides) {
    const height = textHeight(layout.section.geometry);
    const frames = pages.flat();
    const beside = pages.map(([frame]) => frame && besideOf(frame.sheet, sheets, filled));
    for (const finding of [
      ...fullnessFaults(pages, beside),
      ...partedBlockFaults(frames, height),
      ...standingAloneFaults(frames),
    ])
      findings.set(finding.sheet, [...(findings.get(finding.sheet) ?? []), finding]);
  }
  return sheets.map((sheet) => ({
    sheet,
    filled: filled.get(sheet) ?? 0,
    findings: sheet.layout ? (findings.get(sheet) ?? []) : blankFaults(sheet, sheets, rules),
  }));
}

/** Sides of sections, each with its pages in their order, and these with their columns. */
function sidesOf(sheets: readonly NumberedPage[]): Map<SectionLayout, FlowFrame[][]> {
  const sides = new Map<SectionLayout, FlowFrame[][]>();
  for (const sheet of sheets) {
    const { layout } = sheet;
    if (!layout) continue;
    const pages = sides.get(layout) ?? [];
    sides.set(layout, pages);
    pages.push(framesOf(layout.section, [sheet]));
  }
  return sides;
}

/** How full the other page of a spread is, where both sides break at the same block. */
function besideOf(
  { index, side, layout }: NumberedPage,
  sheets: readonly NumberedPage[],
  filled: ReadonlyMap<NumberedPage, number>,
): number | undefined {
  const other = sheets[side === 'verso' ? index + 1 : index - 1];
  const left = side === 'verso' ? layout : other?.layout;
  const right = side === 'verso' ? other?.layout : layout;
  const isLevel = left?.facing !== undefined && left.facing === right;
  return isLevel && other ? filled.get(other) : undefined;
}
