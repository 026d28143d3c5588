import { useEffect, useRef, type ReactElement } from 'react';
import { useWords } from '../../words.ts';
import type { FoundOnPages } from './useFoundOnPages.ts';

export interface FindBarProps {
  readonly found: FoundOnPages;
  onClose(): void;
}

/** Words sought on the pages: Enter goes to the next place, Shift and Enter to the one before, Escape ends. */
export function FindBar({ found, onClose }: FindBarProps): ReactElement {
  const words = useWords();
  const field = useRef<HTMLInputElement>(null);
  // What was sought before is there to be typed over.
  useEffect(() => {
    field.current?.focus();
    field.current?.select();
  }, []);
  const { wanted, findings, present, isAsked } = found;
  const count = findings.length;
  return (
    <form
      className="findBar"
      role="search"
      aria-label={words('find.label')}
      onSubmit={(event) => event.preventDefault()}
      onKeyDown={(event) => {
        if (event.key === 'Escape') onClose();
        if (event.key !== 'Enter' || event.target !== field.current) return;
        event.preventDefault();
        found.step(event.shiftKey ? -1 : 1);
      }}
    >
      <input
        ref={field}
        type="search"
        aria-label={words('find.words')}
        value={wanted}
        maxLength={200}
        onChange={({ target }) => found.want(target.value)}
      />
      <p role="status">
        {wanted.trim() !== '' &&
          isAsked &&
          (count === 0 ? words('find.none') : words('find.place', { place: present + 1, count }))}
      </p>
      <button type="button" disabled={count === 0} onClick={() => found.step(-1)}>
        {words('find.previous')}
      </button>
      <button type="button" disabled={count === 0} onClick={() => found.step(1)}>
        {words('find.next')}
      </button>
      <button type="button" onClick={onClose}>
        {words('dialog.close')}
      </button>
    </form>
  );
}
