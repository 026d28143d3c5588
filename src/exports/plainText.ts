import type { Block, Inline, TableCell } from '../model/publication/prose.ts';

/** Prose without its formatting: paragraphs apart by an empty line, items with a dash, citations left out. */
export function plainText(blocks: readonly Block[]): string {
  return blocks
    .map(textOfBlock)
    .filter((text) => text !== '')
    .join('\n\n');
}

function textOfBlock(block: Block): string {
  switch (block.kind) {
    case 'heading':
    case 'paragraph':
      return textOfInlines(block.children);
    case 'list':
      return block.items.map((item) => `- ${plainText(item.blocks).replace(/\n+/g, '\n  ')}`).join('\n');
    case 'map':
    case 'table':
      return [block.title, ...[block.head, ...block.rows].map(textOfCells)].join('\n');
    case 'bars':
      return [
        block.title,
        ...block.bars.map(({ label, value }) => `${textOfInlines(label)} : ${value}`),
      ].join('\n');
    case 'figures':
      return block.items.map(({ value, legend }) => `${value} ${textOfInlines(legend)}`).join('\n');
    case 'aside':
    case 'quotation':
      return plainText(block.blocks);
    case 'timeline':
      return block.events.map(({ date, text }) => `${date} : ${textOfInlines(text)}`).join('\n');
    case 'image':
      return block.beside ? `${block.alt}\n${block.beside.alt}` : block.alt;
  }
}

function textOfCells(cells: readonly TableCell[]): string {
  return cells.map(({ children }) => textOfInlines(children)).join(' ; ');
}

function textOfInlines(inlines: readonly Inline[]): string {
  return inlines.map(textOfInline).join('').trim();
}

function textOfInline(inline: Inline): string {
  if (inline.kind === 'lineBreak') return '\n';
  if (inline.kind === 'ruby') return inline.base;
  if (inline.kind === 'text') return inline.text;
  return 'children' in inline ? inline.children.map(textOfInline).join('') : '';
}
