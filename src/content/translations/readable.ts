import type { Block, Inline, MapShows, TableCell } from '../../model/publication/prose.ts';
import { askedIn } from '../computed/references.ts';
import type { Unit } from './pairing/units.ts';

/** What a unit says, without its syntax, and what it points to, which no translation changes. */
export interface Readable {
  readonly text: string;
  /** `@source`, `#renvoi`, addresses, names of notes, `{{references}}` to what is counted. */
  readonly marks: ReadonlySet<string>;
}

/** Text and marks of a unit, be it a field or a part of the body. */
export function readable(unit: Unit): Readable {
  const marks = new Set(unit.blocks === undefined ? unit.facts : []);
  const { asked, rest } = askedIn(unit.blocks === undefined ? unit.text : textOfBlocks(unit.blocks, marks));
  for (const one of asked) marks.add(`{{${one}}}`);
  return { text: rest, marks };
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
      for (const key of block.sources ?? []) marks.add(`@${key}`);
      if (block.computed) marks.add(`donnees="${block.computed.query}"`);
      return [block.title, ...[block.head, ...block.rows].flat().map((cell) => inline(cell.children))].join(
        '\n',
      );
    case 'map':
      for (const key of block.sources ?? []) marks.add(`@${key}`);
      if (block.computed) marks.add(`donnees="${block.computed.query}"`);
      // Codes, numbers and positions are the same in every language
      for (const row of block.rows)
        for (const cell of ownColumns(block.shows, row)) marks.add(inline(cell.children));
      return [
        block.title,
        block.unit,
        ...[block.head, ...block.rows].flat().map((cell) => inline(cell.children)),
      ].join('\n');
    case 'bars':
      for (const key of block.sources ?? []) marks.add(`@${key}`);
      if (block.computed) marks.add(`donnees="${block.computed.query}"`);
      for (const { value, reference } of block.bars) marks.add(reference ?? String(value));
      return [block.title, block.unit, ...block.head, ...block.bars.map(({ label }) => inline(label))].join(
        '\n',
      );
    case 'figures':
      return [
        block.title,
        ...block.items.map(
          ({ value, valueInlines, legend }) =>
            `${valueInlines ? inline(valueInlines) : value} ${inline(legend)}`,
        ),
      ].join('\n');
    case 'aside':
      return `${block.title ?? ''}\n${textOfBlocks(block.blocks, marks)}`;
    case 'quotation':
      if (block.source !== undefined) marks.add(`@${block.source}`);
      return `${block.author ?? ''}\n${textOfBlocks(block.blocks, marks)}`;
    case 'timeline':
      return block.events
        .map(({ date, dateInlines, text }) => `${dateInlines ? inline(dateInlines) : date} ${inline(text)}`)
        .join('\n');
    case 'image':
      return [block, ...(block.beside ? [block.beside] : [])]
        .flatMap(({ alt, caption, credit, licence }) => [alt, inline(caption ?? []), credit, licence])
        .join('\n');
  }
}

function ownColumns(shows: MapShows, row: readonly TableCell[]): readonly TableCell[] {
  return row.filter((_, column) => (shows === 'route' ? column === row.length - 1 : column !== 1));
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
