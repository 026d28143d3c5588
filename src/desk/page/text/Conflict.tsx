import { MergeView } from '@codemirror/merge';
import { EditorState } from '@codemirror/state';
import { EditorView } from '@codemirror/view';
import { useEffect, useRef, type ReactElement } from 'react';
import type { TextWithHash } from '../../protocol.ts';
import { useWords } from '../words.ts';
import type { ConflictChoice } from './documents.ts';

export interface ConflictProps {
  readonly mine: string;
  /** Undefined where the file was deleted. */
  readonly other: TextWithHash | undefined;
  onSettle(choice: ConflictChoice): void;
}

/** Two texts of one file side by side, what differs marked; whoever writes says which one stays. */
export function Conflict({ mine, other, onSettle }: ConflictProps): ReactElement {
  const words = useWords();
  const place = useRef<HTMLDivElement>(null);
  useEffect(() => {
    const parent = place.current;
    if (parent === null) return undefined;
    const nonce = document.querySelector<HTMLMetaElement>('meta[name="style-nonce"]')?.content ?? '';
    const side = (label: string) => [
      EditorState.readOnly.of(true),
      EditorState.phrases.of({ '$ unchanged lines': words('conflict.unchanged') }),
      EditorView.lineWrapping,
      EditorView.cspNonce.of(nonce),
      EditorView.contentAttributes.of({ 'aria-label': label, tabindex: '0' }),
    ];
    const view = new MergeView({
      a: { doc: other?.text ?? '', extensions: side(words('conflict.other')) },
      b: { doc: mine, extensions: side(words('conflict.mine')) },
      parent,
      collapseUnchanged: { margin: 3, minSize: 6 },
    });
    return () => view.destroy();
  }, [mine, other, words]);
  return (
    <section className="comparison" role="alert" aria-labelledby="conflict-title">
      <h2 id="conflict-title">{words(other ? 'conflict.title' : 'conflict.deleted')}</h2>
      <p>{words(other ? 'conflict.explanation' : 'conflict.deletedExplanation')}</p>
      <p className="choices">
        <button type="button" className="main" onClick={() => onSettle('mine')}>
          {words('conflict.keepMine')}
        </button>
        {other && (
          <>
            <button type="button" onClick={() => onSettle('other')}>
              {words('conflict.takeOther')}
            </button>
            <button type="button" onClick={() => onSettle('both')}>
              {words('conflict.keepBoth')}
            </button>
          </>
        )}
      </p>
      {other && (
        <>
          <p className="sides" aria-hidden="true">
            <span>{words('conflict.other')}</span>
            <span>{words('conflict.mine')}</span>
          </p>
          <div className="merge" ref={place} />
        </>
      )}
    </section>
  );
}
