import { useEffect, useState } from 'react';
import type { EntryOption } from '../../../exports/newEntry/entryForm.ts';
import { askEntryForms } from '../server/ask.ts';

/** Closed lists of a directory, by the path of their fact: `france.niveau`; none for other publications. */
export function useEntryOptions(
  publication: string | undefined,
): ReadonlyMap<string, readonly EntryOption[]> {
  const [options, setOptions] = useState<ReadonlyMap<string, readonly EntryOption[]>>(new Map());
  useEffect(() => {
    if (publication === undefined) return undefined;
    let isOver = false;
    askEntryForms()
      .then((forms) => {
        const questions = forms.find((form) => form.publication === publication)?.questions ?? [];
        if (!isOver)
          setOptions(new Map(questions.flatMap(({ key, options: list }) => (list ? [[key, list]] : []))));
      })
      .catch(() => undefined);
    return () => {
      isOver = true;
    };
  }, [publication]);
  return options;
}
