import { useState, type ReactElement } from 'react';
import { readTypedPosition } from '../../../../exports/newTexts/typedFacts.ts';
import { useWords } from '../../words.ts';
import type { FactProps } from '../factProps.ts';
import { kindOf, typedValue } from '../factSchema.ts';
import { hintOf, keyOf, labelOf, valueName } from '../factWords.ts';
import { PositionMap } from '../map/PositionMap.tsx';
import { FactName } from './FactName.tsx';
import { FactNote } from './FactNote.tsx';
import { SettledField } from './SettledField.tsx';
import { WordBoxes } from './WordBoxes.tsx';

/** One fact that is no group of others: by its kind a list, boxes, a map or a line of text. */
export function FactField(props: FactProps): ReactElement {
  const { schema, value, path, lists, faults, onChange } = props;
  const words = useWords();
  const id = `fact-${path.join('-')}`;
  const fault = faults.get(path.join('.'));
  const kind = kindOf(schema);
  const listed = lists.options.get(path.filter((step) => typeof step === 'string').join('.'));
  const named = (schema.enum ?? schema.items?.enum)?.map((word) => ({
    id: word,
    label: valueName(words, word),
  }));
  const options = listed ?? named;
  /** As it was before one typed: a code that was a text stays one, though it is emptied and written again. */
  const [before, setBefore] = useState<{ readonly value: unknown }>();
  /** A field that was long when one came to it, or not, stays so under the hand. */
  const [isLong, setIsLong] = useState<boolean>();
  /** As it is typed, which the file may say otherwise. */
  const [typed, setTyped] = useState<string>();
  if (kind === 'texts' && options)
    return <WordBoxes {...{ id, path, options, fault, onChange }} chosen={listOf(value)} />;
  const text = shown(value, kind === 'texts' ? '\n' : ', ');
  const isLongNow = isLong ?? (kind === 'texts' || text.length > 70);
  const change = (given: string, isTyping = false): void => {
    const { value: first } = before ?? { value };
    onChange(path, typedValue(schema, given, first), isTyping);
    setBefore(isTyping ? { value: first } : undefined);
    setIsLong(isTyping ? isLongNow : undefined);
    setTyped(isTyping ? given : undefined);
  };
  const told = { 'aria-invalid': fault !== undefined, 'aria-describedby': `${id}-note` };
  return (
    <div className="fact">
      <FactName {...{ path, id }} />
      <div className="factValue">
        {options ? (
          <select id={id} {...told} value={text} onChange={({ target }) => change(target.value)}>
            <option value="">–</option>
            {!options.some((one) => one.id === text) && text !== '' && <option value={text}>{text}</option>}
            {options.map((one) => (
              <option key={one.id} value={one.id}>
                {one.label}
              </option>
            ))}
          </select>
        ) : (
          <SettledField
            id={id}
            text={text}
            isLong={isLongNow}
            told={told}
            onType={(given) => change(given, true)}
            onSettle={(given) => change(given)}
          />
        )}
        {kind === 'numbers' && keyOf(path) === 'position' && (
          <PositionMap
            name={labelOf(words, path)}
            position={readTypedPosition(text)}
            country={path[0] === 'france' ? 'own' : lists.country}
            onMove={([latitude, longitude]) => change(`${latitude}, ${longitude}`)}
          />
        )}
        <FactNote
          id={`${id}-note`}
          {...{ kind, path, fault }}
          text={typed ?? text}
          hint={hintOf(words, path)}
        />
      </div>
    </div>
  );
}

function listOf(value: unknown): readonly string[] {
  return Array.isArray(value) ? value.map(String) : [];
}

function shown(value: unknown, between: string): string {
  if (Array.isArray(value)) return value.map(String).join(between);
  return value === undefined || value === null ? '' : String(value as string | number | boolean);
}
