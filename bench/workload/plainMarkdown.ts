import type { ChapterBlock, WorkloadChapter } from './chapter.ts';
import type { Entry } from './entry.ts';
import { figureName } from './chapterFigures.ts';

/** An entry for the peer: its facts as front matter (JSON, which is YAML), its texts below. */
export function plainEntry(entry: Entry): string {
  const { paragraphs, ...facts } = entry;
  return `---\n${JSON.stringify(facts, null, 2)}\n---\n\n${paragraphs.join('\n\n')}\n`;
}

/** A chapter for the peer. */
export function plainChapter({ number, title, blocks, notes }: WorkloadChapter): string {
  const definitions = [...notes].map(([name, text]) => `[^${name}]: ${text}`);
  const body = [`# ${title}`, ...blocks.map(plainBlock), ...definitions].join('\n\n');
  return `---\n${JSON.stringify({ number, title })}\n---\n\n${body}\n`;
}

function plainBlock(block: ChapterBlock): string {
  switch (block.kind) {
    case 'heading':
      return `${'#'.repeat(block.level)} ${block.text}`;
    case 'paragraph':
      return block.text;
    case 'quotation':
      return `> ${block.text}`;
    case 'list':
      return listMarkdown(block.items, block.ordered);
    case 'image':
      return `![${block.caption}](images/${figureName(block.figure)})`;
    case 'table':
      return tableMarkdown(block.rows);
  }
}

export function listMarkdown(items: readonly string[], ordered: boolean): string {
  return items.map((item, index) => `${ordered ? `${index + 1}.` : '-'} ${item}`).join('\n');
}

/** Columns from the third on hold numbers. */
export function tableMarkdown([head = [], ...rows]: readonly (readonly string[])[]): string {
  const line = (cells: readonly string[]): string => `| ${cells.join(' | ')} |`;
  const rule = head.map((_, column) => (column < 2 ? '---' : '---:'));
  return [head, rule, ...rows].map(line).join('\n');
}
