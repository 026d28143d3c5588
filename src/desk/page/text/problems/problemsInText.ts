import type { Diagnostic as Mark } from '@codemirror/lint';
import type { Text } from '@codemirror/state';
import type { EditorView } from '@codemirror/view';
import type { Correction, LiveProblem } from '../../../../session/live/liveTypes.ts';
import type { PageWords } from '../../words.ts';
import { helpOf } from './problemHelp.ts';

/** Characters of a text, from the first to one past the last. */
interface TextRange {
  readonly from: number;
  readonly to: number;
}

/** Where a problem stands in the text, which may have been typed on since: never outside of it. */
export function stretchOf(
  text: Text,
  { line, column, endColumn }: Pick<LiveProblem, 'line' | 'column' | 'endColumn'>,
): TextRange {
  const at = text.line(Math.min(Math.max(line, 1), text.lines));
  const from = Math.min(at.from + column - 1, at.to);
  const to = endColumn === undefined ? at.to : Math.min(at.from + endColumn - 1, at.to);
  return { from, to: Math.max(from, to) };
}

/** Puts what is right in the place of what is wrong; undone as any typing is. */
export function correct(view: EditorView, { line, column, endColumn, text }: Correction): void {
  const stretch = stretchOf(view.state.doc, { line, column, endColumn });
  view.dispatch({
    changes: { ...stretch, insert: text },
    selection: { anchor: stretch.from + text.length },
    scrollIntoView: true,
    userEvent: 'input.correct',
  });
}

/** Problems as the editor underlines them, each with its correction. */
export function marksOf(problems: readonly LiveProblem[], text: Text, words: PageWords): Mark[] {
  return problems.map(({ severity, code, message, help: told, correction, ...place }) => {
    const help = helpOf({ code, ...(told !== undefined && { help: told }) }, words);
    return {
      ...stretchOf(text, place),
      severity,
      source: code,
      message: help === undefined ? message : `${message}\n${help}`,
      actions:
        correction === undefined
          ? []
          : [
              {
                name: correctionName(correction, words),
                apply: (view: EditorView) => correct(view, correction),
              },
            ],
    };
  });
}

export function correctionName({ text, isSure }: Correction, words: PageWords): string {
  if (text === '') return words('problems.remove');
  return words(isSure ? 'problems.correct' : 'problems.suggest', { text });
}
