import type { List, ListItem, PhrasingContent } from 'mdast';
import { toString } from 'mdast-util-to-string';
import type { Inline } from '../../../model/publication/prose.ts';
import { textOfInlines } from '../../../model/publication/inlineText.ts';
import { placeOfNode } from '../bodyPlaces.ts';
import { type BodyReading, report } from '../bodyReading.ts';
import { inlinesOf } from '../inlines/inlines.ts';
import { withoutReadings } from '../inlines/textInlines.ts';

/** `- **1958** Paris et Kyoto…`: what is in bold, then the rest of the line. */
export interface BoldLine {
  readonly bold: string;
  /** The same with its markup, where it holds any. */
  readonly boldInlines: readonly Inline[] | undefined;
  readonly rest: readonly Inline[];
}

/** The lines of a key-figure or timeline list; a line of another form is reported and left out. */
export function boldLines(reading: BodyReading, list: List, directive: string, depth: number): BoldLine[] {
  return list.children.flatMap((item) => {
    const line = phrasingOf(item);
    const [bold, ...rest] = line ?? [];
    if (bold?.type !== 'strong' || toString(bold).trim() === '') {
      report(reading, 'MD-014', placeOfNode(reading, item.position), { name: directive });
      return [];
    }
    const boldInlines = inlinesOf(reading, bold.children, depth);
    const isPlain = boldInlines.every(({ kind }) => kind === 'text');
    return [
      {
        bold: isPlain ? withoutReadings(toString(bold)).trim() : textOfInlines(boldInlines),
        boldInlines: isPlain ? undefined : boldInlines,
        rest: withoutLeadingSpace(inlinesOf(reading, rest, depth)),
      },
    ];
  });
}

function phrasingOf(item: ListItem): readonly PhrasingContent[] | undefined {
  const [only, ...others] = item.children;
  return only?.type === 'paragraph' && others.length === 0 ? only.children : undefined;
}

function withoutLeadingSpace(inlines: readonly Inline[]): Inline[] {
  const [first, ...rest] = inlines;
  if (first?.kind !== 'text') return [...inlines];
  const text = first.text.trimStart();
  const trimmed = first.text.length - text.length;
  if (text === '') return rest;
  const place = first.place && { ...first.place, column: first.place.column + trimmed };
  return [{ kind: 'text', text, ...(place ? { place } : {}) }, ...rest];
}
