import { useState, type AriaAttributes, type ReactElement } from 'react';

export interface SettledFieldProps {
  readonly id: string;
  readonly text: string;
  readonly isLong: boolean;
  /** That something is wrong with it, and where that is said. */
  readonly told: Pick<AriaAttributes, 'aria-invalid' | 'aria-describedby'>;
  /** At each key, so that nothing that was typed waits to be saved. */
  onType(text: string): void;
  /** Once whoever typed leaves the field, or presses Enter. */
  onSettle(text: string): void;
}

/** A field that shows what is typed in it as it is typed, whatever the file makes of it, until it is left. */
export function SettledField({ id, text, isLong, told, onType, onSettle }: SettledFieldProps): ReactElement {
  const [typed, setTyped] = useState<string>();
  const type = (now: string): void => {
    setTyped(now);
    onType(now);
  };
  const settle = (): void => {
    if (typed !== undefined) onSettle(typed);
    setTyped(undefined);
  };
  const value = typed ?? text;
  if (isLong)
    return (
      <textarea
        id={id}
        {...told}
        value={value}
        rows={Math.min(10, Math.max(2, value.split('\n').length, Math.ceil(value.length / 60)))}
        onChange={({ target }) => type(target.value)}
        onBlur={settle}
      />
    );
  return (
    <input
      id={id}
      {...told}
      value={value}
      onChange={({ target }) => type(target.value)}
      onBlur={settle}
      onKeyDown={({ key }) => {
        if (key === 'Enter') settle();
      }}
    />
  );
}
