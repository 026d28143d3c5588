import type { PdfReading } from '../../src/reader/reading.ts';
import type { TreeElement } from '../../src/reader/tags/structureTree.ts';

/** Paragraphs, items of lists and quotations of a section; boxes, tables and cards are sections or rows of their own. */
const RUNNING = /^(?:Document\/)?Sect\/(?:(?:P|BlockQuote\/P)|L\/LI\/LBody\/P)$/;

/** What the places of glyphs are rounded by, in points. */
const ROUNDING = 0.05;

export interface BaseLine {
  readonly page: number;
  /** From the foot of the page, in points. */
  readonly y: number;
  readonly size: number;
  readonly text: string;
}

/** Lines of running text that stand off the grid of their section, and how many pages have such text. */
export function linesOffGrid(reading: PdfReading): { readonly off: BaseLine[]; readonly pages: number } {
  const lines = runningLines(reading);
  const off = [...sectionsOf(lines).values()].flatMap((section) => {
    const leading = mostCommon(stepsOf(section));
    const head = mostCommon(section.map(({ y }) => y % leading));
    return section.filter(({ y }) => distance(y - head, leading) > ROUNDING);
  });
  return { off, pages: new Set(lines.map(({ page }) => page)).size };
}

interface RunningLine extends BaseLine {
  readonly section: TreeElement;
}

function runningLines({ pages, tree }: PdfReading): RunningLine[] {
  const shown = new Map<string, BaseLine[]>();
  for (const { page, tagging } of pages)
    for (const { mcid, from, size, font, codes } of tagging.shown) {
      const key = `${page.key} ${mcid ?? ''}`;
      const text = codes.map((code) => font.unicode?.get(code) ?? '').join('');
      const line = { page: page.number, y: from[1], size: round(size), text };
      shown.set(key, [...(shown.get(key) ?? []), line]);
    }
  const found = tree.elements
    .filter((element) => RUNNING.test(pathOf(element)))
    .flatMap((element) =>
      element.kids
        .flatMap((kid) => (kid.kind === 'content' ? (shown.get(`${kid.page} ${kid.id}`) ?? []) : []))
        .map((line) => ({ ...line, section: sectionOf(element) })),
    );
  const size = mostCommon(found.map((line) => line.size));
  return found.filter((line) => Math.abs(line.size - size) < 0.01);
}

/** Copyfitting may give a section a leading of its own. */
function sectionsOf(lines: readonly RunningLine[]): Map<TreeElement, RunningLine[]> {
  const sections = new Map<TreeElement, RunningLine[]>();
  for (const line of lines) sections.set(line.section, [...(sections.get(line.section) ?? []), line]);
  return sections;
}

function sectionOf(element: TreeElement): TreeElement {
  return element.role === 'Sect' || !element.parent ? element : sectionOf(element.parent);
}

function pathOf({ parent, role }: TreeElement): string {
  return `${parent ? `${pathOf(parent)}/` : ''}${role}`;
}

/** From line to line on one page. */
function stepsOf(lines: readonly BaseLine[]): number[] {
  return lines.flatMap((line, index) => {
    const next = lines[index + 1];
    const step = next?.page === line.page ? line.y - next.y : 0;
    return step > 1 ? [step] : [];
  });
}

function mostCommon(values: readonly number[]): number {
  const counts = new Map<number, number[]>();
  for (const value of values) counts.set(round(value), [...(counts.get(round(value)) ?? []), value]);
  const [most = []] = [...counts.values()].sort((a, b) => b.length - a.length);
  return most.reduce((sum, value) => sum + value, 0) / Math.max(1, most.length);
}

function distance(height: number, leading: number): number {
  return Math.abs(height - Math.round(height / leading) * leading);
}

function round(value: number): number {
  return Math.round(value * 100) / 100;
}
