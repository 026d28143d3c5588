import { useState, type ReactElement } from 'react';
import { useWords } from '../words.ts';
import { Dialog } from './Dialog.tsx';

export interface SignDialogProps {
  /** As it is written: `TANAKA Hana, 2026-11-20`. */
  onSign(proofReading: string): void;
  onClose(): void;
}

/** Who has proof-read a translation against its original, and when. */
export function SignDialog({ onSign, onClose }: SignDialogProps): ReactElement {
  const words = useWords();
  const [name, setName] = useState('');
  const [date, setDate] = useState('');
  // A comma parts the name from the date.
  const isWhole = /^[^,\n]*\S[^,\n]*$/.test(name) && /^\d{4}-\d{2}-\d{2}$/.test(date);
  return (
    <Dialog title={words('sign.title')} onClose={onClose}>
      <form
        className="entry"
        onSubmit={(event) => {
          event.preventDefault();
          if (isWhole) onSign(`${name.trim()}, ${date}`);
        }}
      >
        <p className="help">{words('sign.help')}</p>
        <div className="questions">
          <p>
            <label htmlFor="sign-name">{words('sign.name')}</label>
            <input id="sign-name" required value={name} onChange={({ target }) => setName(target.value)} />
          </p>
          <p>
            <label htmlFor="sign-date">{words('sign.date')}</label>
            <input
              id="sign-date"
              type="date"
              required
              value={date}
              onChange={({ target }) => setDate(target.value)}
            />
          </p>
        </div>
        <p className="choices">
          <button type="submit" className="main">
            {words('sign.sign')}
          </button>
        </p>
      </form>
    </Dialog>
  );
}
