import type { ReactElement } from 'react';

/** A sentence of the program in which `[-removed-]` and `{+added+}` words are marked, as it says how a source has changed. */
export function Difference({ text }: { readonly text: string }): ReactElement {
  const parts = text.split(/(\[-[^\]]*-\]|\{\+[^}]*\+\})/);
  return (
    <>
      {parts.map((part, index) => {
        const key = `${index} ${part}`;
        if (part.startsWith('[-')) return <del key={key}>{part.slice(2, -2)}</del>;
        if (part.startsWith('{+')) return <ins key={key}>{part.slice(2, -2)}</ins>;
        return part;
      })}
    </>
  );
}
