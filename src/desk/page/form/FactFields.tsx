import { useState, type ReactElement } from 'react';
import type { EntryOption } from '../../../exports/newEntry/entryForm.ts';
import { useWords } from '../words.ts';
import type { FactFaults } from './factFaults.ts';
import { kindOf, typedValue, type FactSchema } from './factSchema.ts';
import type { FactPath } from './frontMatterText.ts';
import { SettledField } from './SettledField.tsx';

export interface FactProps {
  readonly schema: FactSchema;
  /** Of the file; what it lacks is undefined. */
  readonly value: unknown;
  readonly path: FactPath;
  readonly options: ReadonlyMap<string, readonly EntryOption[]>;
  readonly faults: FactFaults;
  /** @param isTyping whether more of the value may follow: then a record that is empty for a moment stays */
  onChange(path: FactPath, value: unknown, isTyping?: boolean): void;
}

/** Facts that the file has come first among what there could be; others wait folded. */
export function FactGroup({ schema, value, path, ...rest }: FactProps): ReactElement {
  const words = useWords();
  const own = asRecord(value);
  const all = Object.entries(schema.properties ?? {});
  // A field stays where it is while one types in it, though its first letter puts it into the file.
  const [present] = useState(() => new Set(Object.keys(own)));
  const isShown = (key: string): boolean => present.has(key) || schema.required?.includes(key) === true;
  const fieldOf = ([key, fact]: (typeof all)[number]): ReactElement => (
    <Fact key={key} schema={fact} value={own[key]} path={[...path, key]} {...rest} />
  );
  const others = all.filter(([key]) => !isShown(key));
  return (
    <>
      {all.filter(([key]) => isShown(key)).map(fieldOf)}
      {others.length > 0 && (
        <details className="more">
          <summary>{words('form.more', { keys: others.map(([key]) => key).join(', ') })}</summary>
          {others.map(fieldOf)}
        </details>
      )}
    </>
  );
}

/** One fact, by its kind. */
function Fact(props: FactProps): ReactElement {
  const { schema, value, path } = props;
  switch (kindOf(schema)) {
    case 'group':
      return (
        <fieldset>
          <legend>{nameOf(path)}</legend>
          <FactGroup {...props} />
        </fieldset>
      );
    case 'records':
      return <FactRecords {...props} />;
    case 'named':
      return <NamedFacts {...props} />;
    case 'unknown':
      return <InText path={path} />;
    case 'text':
    case 'flag':
    case 'word':
    case 'numbers':
    case 'texts':
      return value !== null && typeof value === 'object' && !Array.isArray(value) ? (
        <InText path={path} />
      ) : (
        <FactField {...props} />
      );
  }
}

function FactField({ schema, value, path, options, faults, onChange }: FactProps): ReactElement {
  const id = `fact-${path.join('-')}`;
  const fault = faults.get(path.join('.'));
  const told = { 'aria-invalid': fault !== undefined, 'aria-describedby': fault && `${id}-fault` };
  const listed = options.get(path.filter((step) => typeof step === 'string').join('.'));
  const words = schema.enum?.map((word) => ({ id: word, label: word })) ?? listed;
  const isList = kindOf(schema) === 'texts';
  /** As it was before one typed: a code that was a text stays one, though it is emptied and written again. */
  const [before, setBefore] = useState<{ readonly value: unknown }>();
  /** A field that was long when one came to it, or not, stays so under the hand. */
  const [isLong, setIsLong] = useState<boolean>();
  const change = (text: string, isTyping = false): void => {
    const { value: first } = before ?? { value };
    onChange(path, typedValue(schema, text, first), isTyping);
    setBefore(isTyping ? { value: first } : undefined);
    setIsLong(isTyping ? isLongNow : undefined);
  };
  const text = shown(value, isList ? '\n' : ', ');
  const isLongNow = isLong ?? (isList || text.length > 70);
  return (
    <p className="fact">
      <label htmlFor={id}>{nameOf(path)}</label>
      {words && !isList ? (
        <select id={id} {...told} value={text} onChange={({ target }) => change(target.value)}>
          <option value="">–</option>
          {!words.some((one) => one.id === text) && text !== '' && <option value={text}>{text}</option>}
          {words.map((one) => (
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
          onType={(typed) => change(typed, true)}
          onSettle={(typed) => change(typed)}
        />
      )}
      {fault !== undefined && (
        <span className="note failed" id={`${id}-fault`}>
          {fault}
        </span>
      )}
    </p>
  );
}

function FactRecords({ schema, value, path, ...rest }: FactProps): ReactElement {
  const words = useWords();
  const records = Array.isArray(value) ? value : [];
  const [first = ''] = schema.items?.required ?? Object.keys(schema.items?.properties ?? {});
  return (
    <fieldset>
      <legend>{nameOf(path)}</legend>
      {records.map((record: unknown, index) => (
        <fieldset key={index} className="record">
          <legend>{index + 1}</legend>
          <FactGroup schema={schema.items ?? {}} value={record} path={[...path, index]} {...rest} />
          <button type="button" onClick={() => rest.onChange([...path, index], undefined)}>
            {words('form.remove', { name: nameOf(path), place: index + 1 })}
          </button>
        </fieldset>
      ))}
      <button
        type="button"
        onClick={() => rest.onChange([...path, records.length, first], words('form.new'))}
      >
        {words('form.add', { name: nameOf(path) })}
      </button>
    </fieldset>
  );
}

function NamedFacts({ schema, value, path, ...rest }: FactProps): ReactElement {
  const group = typeof schema.additionalProperties === 'object' ? schema.additionalProperties : {};
  return (
    <fieldset>
      <legend>{nameOf(path)}</legend>
      {Object.entries(asRecord(value)).map(([name, one]) => (
        <fieldset key={name} className="record">
          <legend>{name}</legend>
          <FactGroup schema={group} value={one} path={[...path, name]} {...rest} />
        </fieldset>
      ))}
    </fieldset>
  );
}

/** What the form cannot show is written in the text, as before. */
function InText({ path }: { readonly path: FactPath }): ReactElement {
  const words = useWords();
  return (
    <p className="fact">
      <span>{nameOf(path)}</span> <span className="note">{words('form.inText')}</span>
    </p>
  );
}

function nameOf(path: FactPath): string {
  return String(path.findLast((step) => typeof step === 'string') ?? '');
}

function asRecord(value: unknown): Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
    ? (value as Record<string, unknown>)
    : {};
}

function shown(value: unknown, between: string): string {
  if (Array.isArray(value)) return value.map(String).join(between);
  return value === undefined || value === null ? '' : String(value as string | number | boolean);
}
