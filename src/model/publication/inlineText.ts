import type { Inline } from './prose.ts';

/** The words of some running text: no formatting, no readings, no calls; a line break is a space. */
export function textOfInlines(inlines: readonly Inline[]): string {
  return inlines
    .map((inline) => {
      if (inline.kind === 'text') return inline.text;
      if (inline.kind === 'ruby') return inline.base;
      if (inline.kind === 'lineBreak') return ' ';
      return 'children' in inline ? textOfInlines(inline.children) : '';
    })
    .join('');
}
