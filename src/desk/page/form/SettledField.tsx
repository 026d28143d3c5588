import { useState, type ReactElement } from 'react';

export interface SettledFieldProps {
  readonly id: string;
  readonly text: string;
  readonly isLong: boolean;
  /** Once whoever types leaves the field, or presses Enter. */
  onSettle(text: string): void;
}

/** A field whose value counts when it is left: half a date is no date yet. */
export function SettledField({ id, text, isLong, onSettle }: SettledFieldProps): ReactElement {
  const [typed, setTyped] = useState<string>();
  const settle = (): void => {
    if (typed !== undefined && typed !== text) onSettle(typed);
    setTyped(undefined);
  };
  const value = typed ?? text;
  if (isLong)
    return (
      <textarea
        id={id}
        value={value}
        rows={Math.min(10, Math.max(2, value.split('\n').length, Math.ceil(value.length / 60)))}
        onChange={({ target }) => setTyped(target.value)}
        onBlur={settle}
      />
    );
  return (
    <input
      id={id}
      value={value}
      onChange={({ target }) => setTyped(target.value)}
      onBlur={settle}
      onKeyDown={({ key }) => {
        if (key === 'Enter') settle();
      }}
    />
  );
}
