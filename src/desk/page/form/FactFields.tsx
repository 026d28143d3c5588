import { useState, type ReactElement } from 'react';
import { useWords } from '../words.ts';
import { FactField } from './fields/FactField.tsx';
import { FactName } from './fields/FactName.tsx';
import type { FactProps } from './factProps.ts';
import { kindOf } from './factSchema.ts';
import type { FactPath } from './frontMatterText.ts';
import { keyOf, labelOf } from './factWords.ts';

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
          <summary>
            {words('form.more', { keys: others.map(([key]) => labelOf(words, [...path, key])).join(', ') })}
          </summary>
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
          <FactLegend path={path} />
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
    case 'date':
    case 'day':
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

function FactRecords({ schema, value, path, ...rest }: FactProps): ReactElement {
  const words = useWords();
  const records = Array.isArray(value) ? value : [];
  const [first = ''] = schema.items?.required ?? Object.keys(schema.items?.properties ?? {});
  return (
    <fieldset>
      <FactLegend path={path} />
      {records.map((record: unknown, index) => (
        <fieldset key={index} className="record">
          <legend>{index + 1}</legend>
          <FactGroup schema={schema.items ?? {}} value={record} path={[...path, index]} {...rest} />
          <button type="button" onClick={() => rest.onChange([...path, index], undefined)}>
            {words('form.remove', { name: labelOf(words, path), place: index + 1 })}
          </button>
        </fieldset>
      ))}
      <button
        type="button"
        onClick={() => rest.onChange([...path, records.length, first], words('form.new'))}
      >
        {words('form.add', { name: labelOf(words, path) })}
      </button>
    </fieldset>
  );
}

function NamedFacts({ schema, value, path, ...rest }: FactProps): ReactElement {
  const group = typeof schema.additionalProperties === 'object' ? schema.additionalProperties : {};
  return (
    <fieldset>
      <FactLegend path={path} />
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
    <div className="fact">
      <FactName path={path} />
      <span className="note">{words('form.inText')}</span>
    </div>
  );
}

function FactLegend({ path }: { readonly path: FactPath }): ReactElement {
  const words = useWords();
  return (
    <legend>
      {labelOf(words, path)} <code>{keyOf(path)}</code>
    </legend>
  );
}

function asRecord(value: unknown): Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
    ? (value as Record<string, unknown>)
    : {};
}
