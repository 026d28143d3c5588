import type { ReactElement } from 'react';
import { useWords } from '../../words.ts';
import { keyOf, labelOf } from '../factWords.ts';
import type { FactPath } from '../frontMatterText.ts';

export interface FactNameProps {
  readonly path: FactPath;
  /** Of its field; undefined where several fields make it up. */
  readonly id?: string;
}

/** What a fact is called, and small beside it the key under which the file has it. */
export function FactName({ path, id }: FactNameProps): ReactElement {
  const words = useWords();
  const label = labelOf(words, path);
  return (
    <div className="factName">
      {id === undefined ? <span>{label}</span> : <label htmlFor={id}>{label}</label>}
      <code>{keyOf(path)}</code>
    </div>
  );
}
