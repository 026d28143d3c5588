import type { MarkdownNode } from './plainMarkdown.ts';

/** Text that Typst takes as it is. */
export function escaped(text: string): string {
  return text.replace(/[\\#$*_`<>@~[\]/"'-]/g, '\\$&');
}

/** Typst's name for a string of code. */
export const quoted = (text: string): string => JSON.stringify(text);

/** Contents of notes by markdown-it's number. */
type Notes = ReadonlyMap<unknown, MarkdownNode>;

/** Markup of a whole body, whose notes stand at its end; images are files of the workspace. */
export function bodyMarkup(body: MarkdownNode): string {
  const definitions = body.children
    .filter(({ type }) => type === 'footnote_block')
    .flatMap(({ children }) => children);
  return blocksMarkup(body, new Map(definitions.map((note) => [noteNumber(note), note])));
}

function blocksMarkup(parent: MarkdownNode, notes: Notes): string {
  return parent.children.map((block) => blockMarkup(block, notes)).join('\n\n');
}

function blockMarkup(block: MarkdownNode, notes: Notes): string {
  switch (block.type) {
    case 'heading': {
      const level = Number(block.token?.tag.slice(1));
      return `${level === 1 ? '#pagebreak(weak: true)\n' : ''}${'='.repeat(level)} ${inlinesMarkup(block, notes)}`;
    }
    case 'paragraph':
      return figureMarkup(block) ?? inlinesMarkup(block, notes);
    case 'blockquote':
      return `#quote(block: true)[${blocksMarkup(block, notes)}]`;
    case 'bullet_list':
    case 'ordered_list': {
      const sign = block.type === 'bullet_list' ? '-' : '+';
      return block.children.map((item) => `${sign} ${blocksMarkup(item, notes)}`).join('\n');
    }
    case 'table':
      return tableMarkup(block, notes);
    default:
      return '';
  }
}

function figureMarkup(paragraph: MarkdownNode): string | undefined {
  const [image, ...others] = paragraph.children.flatMap(({ children }) => children);
  if (image?.type !== 'image' || others.length > 0) return undefined;
  const caption = image.token?.content ?? '';
  const file = quoted(`/${image.token?.attrGet('src') ?? ''}`);
  return `#figure(image(${file}, width: 100%, alt: ${quoted(caption)}), caption: [${escaped(caption)}], numbering: none)`;
}

function tableMarkup(table: MarkdownNode, notes: Notes): string {
  const [head, ...rows] = table.children.flatMap(({ children }) => children);
  const sides = (head?.children ?? []).map(({ token }) =>
    String(token?.attrGet('style')).includes('right') ? 'right' : 'left',
  );
  const cells = (row: MarkdownNode | undefined): string[] =>
    (row?.children ?? []).map((cell) => `[${inlinesMarkup(cell, notes)}]`);
  const heads = cells(head).map((cell) => `strong${cell}`);
  const body = rows.flatMap(cells).join(', ');
  return `#table(columns: ${sides.length}, align: (${sides.join(', ')}), stroke: 0.4pt, table.header(${heads.join(', ')}), ${body})`;
}

function inlinesMarkup({ children }: MarkdownNode, notes: Notes): string {
  return children.map((inline) => inlineMarkup(inline, notes)).join('');
}

function inlineMarkup(inline: MarkdownNode, notes: Notes): string {
  switch (inline.type) {
    case 'inline':
      return inlinesMarkup(inline, notes);
    case 'text':
      return escaped(inline.token?.content ?? '');
    case 'softbreak':
      return ' ';
    case 'strong':
      return `#strong[${inlinesMarkup(inline, notes)}]`;
    case 'em':
      return `#emph[${inlinesMarkup(inline, notes)}]`;
    case 'footnote_ref': {
      const note = notes.get(noteNumber(inline));
      return note ? `#footnote[${blocksMarkup(note, notes)}]` : '';
    }
    default:
      return '';
  }
}

function noteNumber({ token }: MarkdownNode): unknown {
  return (token?.meta as { readonly id?: number } | null)?.id;
}
