import { useEffect, useRef, useState, type KeyboardEvent, type ReactElement } from 'react';
import type { FoundLine } from '../../protocol.ts';
import { askSearch } from '../server/ask.ts';
import { useWords } from '../words.ts';
import { Dialog } from './Dialog.tsx';

export interface SearchDialogProps {
  onOpen(found: FoundLine): void;
  onClose(): void;
}

/** Searches all texts, in every language. */
export function SearchDialog({ onOpen, onClose }: SearchDialogProps): ReactElement {
  const words = useWords();
  const [wanted, setWanted] = useState('');
  const [found, setFound] = useState<readonly FoundLine[]>();
  const field = useRef<HTMLInputElement>(null);
  const list = useRef<HTMLUListElement>(null);
  // After the dialog has opened: the browser gives the keyboard to its first button.
  useEffect(() => {
    const timer = setTimeout(() => field.current?.focus());
    return () => clearTimeout(timer);
  }, []);
  const search = async (): Promise<void> => setFound(await askSearch(wanted).catch(() => []));
  return (
    <Dialog title={words('search.title')} onClose={onClose}>
      <form
        role="search"
        onKeyDown={(event) => {
          if (event.key === 'ArrowDown') moveTo(event, list.current?.querySelector('button'));
        }}
        onSubmit={(event) => {
          event.preventDefault();
          void search();
        }}
      >
        <input
          ref={field}
          type="search"
          aria-label={words('search.words')}
          value={wanted}
          onChange={({ target }) => setWanted(target.value)}
        />
        <button type="submit" className="main">
          {words('search.go')}
        </button>
      </form>
      <p role="status">{found && words('search.found', { count: found.length })}</p>
      <ul
        className="found"
        ref={list}
        onKeyDown={(event) => {
          const beside = document.activeElement?.closest('li');
          if (event.key === 'ArrowDown') moveTo(event, beside?.nextElementSibling?.querySelector('button'));
          if (event.key === 'ArrowUp')
            moveTo(event, beside?.previousElementSibling?.querySelector('button') ?? field.current);
        }}
      >
        {found?.map((one) => (
          <li key={`${one.file}:${one.line}`}>
            <button type="button" onClick={() => onOpen(one)}>
              <span className="where">
                {one.file} · {words('problems.line', { line: one.line })}
              </span>
              <span className="what">{one.text}</span>
            </button>
          </li>
        ))}
      </ul>
    </Dialog>
  );
}

/** Gives the keyboard to what stands beside, where something does. */
function moveTo(event: KeyboardEvent, beside: HTMLElement | null | undefined): void {
  event.preventDefault();
  beside?.focus();
}
