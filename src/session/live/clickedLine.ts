import { posix } from 'node:path';
import { isPlace } from '../../cli/jobs/problems/madeFromPlace.ts';
import type { LaidOutPublication } from '../../pdf/engine.ts';
import { textOf, visitNodes, type LaidOutNode } from '../../pdf/tree.ts';
import type { SourceLine } from './liveTypes.ts';
import { blockAt, holds, linesOfBlocks } from './sourceFrames.ts';
import { lineSaying, type SoughtWords } from './wordsInSource.ts';

type Pages = Pick<LaidOutPublication, 'composed'>;

/** A text of a page where somebody clicked. */
interface ClickedText extends SoughtWords {
  /** Name of the place that it leads to. */
  readonly target: string | undefined;
}

/** Letters that a line of another file must say, before it is taken for the origin of a text. */
const SURE_LETTERS = 12;

/**
 * The line of what stands at a place of a page: within its block that which says its words (a row, a term, a source of
 * the front matter); of a text that no block made, the place that it leads to, else the line of the publication that
 * says it.
 * @param sources texts of the content by file
 */
export function clickedLine(
  pages: Pages,
  sources: ReadonlyMap<string, string>,
  { page, x, y }: { readonly page: number; readonly x: number; readonly y: number },
  publicationFile: string,
): SourceLine | undefined {
  const sheet = pages.composed[page];
  if (sheet === undefined) return undefined;
  const block = blockAt(sheet, x, y);
  const text = textAt(sheet.page, x, y);
  if (text === undefined) return block && { file: block.file, line: block.line };
  if (block === undefined && text.target !== undefined) {
    const led = placeOf(pages, text.target);
    if (led) return led;
  }
  if (block) {
    const { file, line, isWhole } = block;
    const after = linesOfBlocks(pages, file).filter((one) => one > line);
    const range = isWhole ? { from: 1, to: Infinity } : { from: line, to: Math.min(Infinity, ...after) };
    const own = lineSaying(sources.get(file) ?? '', text, range);
    if (own) return { file, line: own.line };
    if (!isWhole) return { file, line };
  }
  return saidElsewhere(sources, text, publicationFile) ?? (block && { file: block.file, line: block.line });
}

/** The line of a publication's files that says most of a text, where that is long enough to be no chance. */
function saidElsewhere(
  sources: ReadonlyMap<string, string>,
  text: SoughtWords,
  publicationFile: string,
): SourceLine | undefined {
  const folder = `${posix.dirname(publicationFile)}/`;
  let best: (SourceLine & { readonly letters: number }) | undefined;
  for (const [file, source] of sources) {
    if (!file.startsWith(folder) || !file.endsWith('.md')) continue;
    const found = lineSaying(source, text, { from: 1, to: Infinity });
    if (found && found.letters >= SURE_LETTERS && found.letters > (best?.letters ?? 0))
      best = { file, ...found };
  }
  return best && { file: best.file, line: best.line };
}

function textAt(page: LaidOutNode, x: number, y: number): ClickedText | undefined {
  let found: ClickedText | undefined;
  const visit = (node: LaidOutNode, left: number, top: number, above: LinkAbove): void => {
    if (node.props['artifact'] !== undefined) return;
    const [ownLeft, ownTop] = [left + (node.box?.left ?? 0), top + (node.box?.top ?? 0)];
    const target = targetOf(node) ?? above.target;
    if (node.type === 'TEXT' && node.lines) {
      const { width = 0, height = 0 } = node.box ?? {};
      if (!holds({ left: ownLeft, top: ownTop, width, height }, x, y)) return;
      found = {
        own: textOf(node),
        around: above.parent ? wordsIn(above.parent) : '',
        target: target ?? linkIn(node),
      };
      return;
    }
    if (node.type === 'SVG') return;
    for (const child of node.children ?? []) visit(child, ownLeft, ownTop, { parent: node, target });
  };
  visit(page, 0, 0, { parent: undefined, target: undefined });
  return found;
}

interface LinkAbove {
  readonly parent: LaidOutNode | undefined;
  readonly target: string | undefined;
}

/** What a row or an entry says; what holds more than that says nothing of one text. */
function wordsIn(node: LaidOutNode): string {
  const texts: string[] = [];
  visitNodes(node, (one) => {
    if (one.type === 'TEXT') texts.push(textOf(one));
  });
  return texts.length > MOST_TOGETHER ? '' : texts.join(' ');
}

const MOST_TOGETHER = 12;

function targetOf({ type, props }: LaidOutNode): string | undefined {
  const target = type === 'LINK' ? (props['src'] ?? props['href']) : undefined;
  return typeof target === 'string' && target.startsWith('#') ? target.slice(1) : undefined;
}

/** The first place that a run of a text leads to. */
function linkIn({ lines = [] }: LaidOutNode): string | undefined {
  for (const { runs } of lines)
    for (const { attributes } of runs) if (attributes.link?.startsWith('#')) return attributes.link.slice(1);
  return undefined;
}

/** Where what bears a name was written. */
function placeOf({ composed }: Pages, name: string): SourceLine | undefined {
  for (const { page, sheet } of composed) {
    let found: unknown;
    const visit = (node: LaidOutNode, above: unknown): void => {
      if (node.type === 'TEXT_INSTANCE') return;
      const own = isPlace(node.props['madeFrom']) ? node.props['madeFrom'] : above;
      if (node.props['id'] === name) found ??= own ?? firstPlaceIn(node);
      for (const child of node.children ?? []) visit(child, own);
    };
    visit(page, sheet.layout?.section.madeFrom);
    if (isPlace(found)) return { file: found.file, line: found.line };
  }
  return undefined;
}

function firstPlaceIn(node: LaidOutNode): unknown {
  let found: unknown;
  visitNodes(node, ({ props }) => {
    if (isPlace(props['madeFrom'])) found ??= props['madeFrom'];
  });
  return found;
}
