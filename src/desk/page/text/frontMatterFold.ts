import { codeFolding, foldEffect, foldKeymap, unfoldEffect } from '@codemirror/language';
import type { EditorState, Extension, StateEffect, Text } from '@codemirror/state';
import { keymap } from '@codemirror/view';
import type { PageWords } from '../words.ts';

/** What a front matter shows of itself while it is folded: one may click on it, or press Enter. */
export function foldedLines(words: PageWords): Extension {
  return [
    codeFolding({
      preparePlaceholder: ({ doc }, { from, to }) => doc.lineAt(to).number - doc.lineAt(from).number,
      placeholderDOM: (_, unfold, lines: number) => {
        const button = document.createElement('button');
        button.type = 'button';
        button.className = 'foldedLines';
        button.textContent = words('editor.folded', { count: lines });
        button.addEventListener('click', unfold);
        return button;
      },
    }),
    keymap.of(foldKeymap),
  ];
}

/** What folds the front matter of a text, from the end of its first line to the end of its last, or opens it again. */
export function foldsOfFrontMatter(state: EditorState, isFolded: boolean): StateEffect<unknown>[] {
  const stretch = frontMatterIn(state.doc);
  if (stretch === undefined) return [];
  return [isFolded ? foldEffect.of(stretch) : unfoldEffect.of(stretch)];
}

/** Characters from the end of the line that opens a front matter to the end of that which closes it. */
export function frontMatterIn(doc: Text): { readonly from: number; readonly to: number } | undefined {
  if (!/^\uFEFF?---\s*$/.test(doc.line(1).text)) return undefined;
  for (let number = 2; number <= doc.lines; number += 1) {
    const { text, to } = doc.line(number);
    if (/^---\s*$/.test(text)) return number > 2 ? { from: doc.line(1).to, to } : undefined;
  }
  return undefined;
}
