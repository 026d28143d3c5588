import { useEffect, useState, type ReactElement } from 'react';
import type { LiveProblem } from '../../../session/live/liveTypes.ts';
import { askSchema } from '../server/ask.ts';
import { useWords } from '../words.ts';
import { faultsOf } from './factFaults.ts';
import { FactGroup } from './FactFields.tsx';
import type { FactSchema } from './factSchema.ts';
import type { EntryLists } from './useEntryLists.ts';
import { factsOf, withFact, type FactPath } from './frontMatterText.ts';

export interface FactFormProps {
  /** Of the whole file. */
  readonly text: string;
  readonly schemaName: string;
  readonly lists: EntryLists;
  readonly problems: readonly LiveProblem[];
  readonly isReadOnly: boolean;
  onChange(text: string): void;
}

/** The front matter of a text as a form, made from the schema that check reads it with. */
export function FactForm({
  text,
  schemaName,
  lists,
  problems,
  isReadOnly,
  onChange,
}: FactFormProps): ReactElement | null {
  const words = useWords();
  const [schema, setSchema] = useState<FactSchema>();
  useEffect(() => {
    askSchema(schemaName)
      .then(setSchema)
      .catch(() => undefined);
  }, [schemaName]);
  const facts = factsOf(text);
  const faults = faultsOf(text, problems);
  if (!('data' in facts)) return <p className="empty">{words('form.unreadable')}</p>;
  if (schema === undefined) return null;
  const change = (path: FactPath, value: unknown, isTyping = false): void =>
    onChange(withFact(text, path, value, isTyping));
  return (
    <form className="facts" aria-label={words('form.label')} onSubmit={(event) => event.preventDefault()}>
      <fieldset className="all" disabled={isReadOnly}>
        <FactGroup schema={schema} value={facts.data} path={[]} {...{ lists, faults }} onChange={change} />
      </fieldset>
    </form>
  );
}
