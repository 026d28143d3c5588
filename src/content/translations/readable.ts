import type { Block, Inline } from '../../model/publication/prose.ts';
import type { Unit } from './pairing/units.ts';

/** What a unit says, without its syntax, and what it points to, which no translation changes. */
export interface Readable {
  readonly text: string;
  /** `@source`, `#renvoi`, addresses, names of notes. */
  readonly marks: ReadonlySet<string>;
}

/** Text and marks of a unit, be it a field or a part of the body. */
export function readable(unit: Unit): Readable {
  if (unit.blocks === undefined) return { text: unit.text, marks: new Set(unit.facts ?? []) };
  const marks = new Set<string>();
  return { text: textOfBlocks(unit.blocks, marks), marks };
}

function textOfBlocks(blocks: readonly Block[], marks: Set<string>): string {
  return blocks.map((block) => textOfBlock(block, marks)).join('\n');
}

function textOfBlock(block: Block, marks: Set<string>): string {
  const inline = (inlines: readonly Inline[]): string => textOfInlines(inlines, marks);
  switch (block.kind) {
    case 'heading':
    case 'paragraph':
      return inline(block.children);
    case 'list':
      return block.items.map((item) => textOfBlocks(item.blocks, marks)).join('\n');
    case 'table':
      return [block.title, ...[block.head, ...block.rows].flat().map((cell) => inline(cell.children))].join(
        '\n',
      );
    case 'bars':
      for (const { value } of block.bars) marks.add(String(value));
      return [block.title, block.unit, ...block.head, ...block.bars.map(({ label }) => inline(label))].join(
        '\n',
      );
    case 'figures':
      return [block.title, ...block.items.map(({ value, legend }) => `${value} ${inline(legend)}`)].join(
        '\n',
      );
    case 'aside':
      return `${block.title ?? ''}\n${textOfBlocks(block.blocks, marks)}`;
    case 'quotation':
      if (block.source !== undefined) marks.add(`@${block.source}`);
      return `${block.author ?? ''}\n${textOfBlocks(block.blocks, marks)}`;
    case 'timeline':
      return block.events.map(({ date, text }) => `${date} ${inline(text)}`).join('\n');
    case 'image':
      return [block.alt, inline(block.caption ?? [])].join('\n');
  }
}

function textOfInlines(inlines: readonly Inline[], marks: Set<string>): string {
  return inlines
    .map((inline) => {
      switch (inline.kind) {
        case 'text':
          return inline.text;
        case 'ruby':
          return inline.base;
        case 'lineBreak':
          return '\n';
        case 'citation':
          for (const source of inline.sources) marks.add(`@${source}`);
          return '';
        case 'noteCall':
          marks.add(`^${inline.note}`);
          return '';
        case 'link':
          marks.add(inline.href);
          return textOfInlines(inline.children, marks);
        case 'crossReference':
          marks.add(`#${inline.target}`);
          return textOfInlines(inline.children, marks);
        default:
          return textOfInlines(inline.children, marks);
      }
    })
    .join('');
}
