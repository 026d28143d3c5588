import type { ReactElement } from 'react';
import type { FormOption } from '../../../../exports/newTexts/question.ts';
import { useWords } from '../../words.ts';
import type { FactProps } from '../factProps.ts';
import { keyOf, labelOf } from '../factWords.ts';
import type { FactPath } from '../frontMatterText.ts';

export interface WordBoxesProps {
  readonly id: string;
  readonly path: FactPath;
  readonly options: readonly FormOption[];
  readonly chosen: readonly string[];
  readonly fault: string | undefined;
  readonly onChange: FactProps['onChange'];
}

/** Words of a closed list, of which several may hold; those that are in the file keep their order. */
export function WordBoxes({ id, path, options, chosen, fault, onChange }: WordBoxesProps): ReactElement {
  const words = useWords();
  const strays = chosen.filter((word) => !options.some((one) => one.id === word));
  const all = [...options, ...strays.map((word) => ({ id: word, label: word }))];
  const change = (word: string, isChosen: boolean): void => {
    const now = isChosen ? [...chosen, word] : chosen.filter((one) => one !== word);
    onChange(path, now.length === 0 ? undefined : now);
  };
  return (
    <fieldset className="wordBoxes" aria-describedby={`${id}-note`}>
      <legend>
        {labelOf(words, path)} <code>{keyOf(path)}</code>
      </legend>
      <div className="boxes">
        {all.map((one) => (
          <label key={one.id}>
            <input
              type="checkbox"
              checked={chosen.includes(one.id)}
              onChange={({ target }) => change(one.id, target.checked)}
            />
            {one.label}
          </label>
        ))}
      </div>
      <span className="note failed" id={`${id}-note`}>
        {fault}
      </span>
    </fieldset>
  );
}
