import { useEffect, useState } from 'react';
import type { FormOption } from '../../../exports/newTexts/question.ts';
import { askEntryForms } from '../server/ask.ts';

/** What a directory lets its entries say. */
export interface EntryLists {
  /** Closed lists, by the path of their fact: `france.niveau`. */
  readonly options: ReadonlyMap<string, readonly FormOption[]>;
  /** ISO 3166-1 code of the partner's country, where it is known. */
  readonly country: string | undefined;
}

const NONE: EntryLists = { options: new Map(), country: undefined };

/** Lists of the directory of a text; none in other publications. */
export function useEntryLists(publication: string | undefined): EntryLists {
  const [lists, setLists] = useState(NONE);
  useEffect(() => {
    if (publication === undefined) return undefined;
    let isOver = false;
    askEntryForms()
      .then((forms) => {
        const form = forms.find((one) => one.publication === publication);
        const questions = form?.questions ?? [];
        const options = new Map(questions.flatMap(({ key, options: list }) => (list ? [[key, list]] : [])));
        if (!isOver) setLists({ options, country: form?.country });
      })
      .catch(() => undefined);
    return () => {
      isOver = true;
    };
  }, [publication]);
  return lists;
}
