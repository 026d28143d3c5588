import { useEffect, useRef, type ReactElement, type ReactNode } from 'react';
import { useWords } from '../words.ts';

export interface DialogProps {
  readonly title: string;
  readonly children: ReactNode;
  /** The browser keeps the keyboard inside, and Escape closes it. */
  onClose(): void;
}

/** What lies over the desk until it is closed. */
export function Dialog({ title, children, onClose }: DialogProps): ReactElement {
  const words = useWords();
  const place = useRef<HTMLDialogElement>(null);
  useEffect(() => {
    const dialog = place.current;
    dialog?.showModal();
    return () => dialog?.close();
  }, []);
  return (
    <dialog ref={place} aria-labelledby="dialog-title" onClose={onClose}>
      <div className="dialogHead">
        <h2 id="dialog-title">{title}</h2>
        <button type="button" onClick={onClose}>
          {words('dialog.close')}
        </button>
      </div>
      {children}
    </dialog>
  );
}
