import type { CompletionSource } from '@codemirror/autocomplete';
import { useEffect, useMemo } from 'react';
import type { FormOption } from '../../../exports/newTexts/question.ts';
import type { NamesToWrite } from '../../../session/live/liveTypes.ts';
import type { FactSchema } from '../form/factSchema.ts';
import { askNames, askSchema } from '../server/ask.ts';
import { useWords, type PageWords } from '../words.ts';
import { withEarlierNames } from './earlierNames.ts';
import { completionSource } from './completionSource.ts';

export interface CompletedText {
  readonly file: string | undefined;
  readonly schemaName: string | undefined;
  /** Closed lists of the directory by the path of their fact. */
  readonly lists: ReadonlyMap<string, readonly FormOption[]>;
}

/** Completes the text that is open; one and the same for as long as the words of the page are. */
export function useCompletion(text: CompletedText): CompletionSource {
  const words = useWords();
  const following = useMemo(() => followingCompletion(words), [words]);
  useEffect(() => following.follow(text));
  return following.complete;
}

interface FollowingCompletion {
  readonly complete: CompletionSource;
  /** What is completed from now on. */
  follow(text: CompletedText): void;
}

/** Milliseconds that names of a moment ago wait for those of now. */
const PATIENCE = 400;

function later(names: NamesToWrite): Promise<NamesToWrite> {
  return new Promise((resolve) => void setTimeout(() => resolve(names), PATIENCE));
}

function followingCompletion(words: PageWords): FollowingCompletion {
  let open: CompletedText = { file: undefined, schemaName: undefined, lists: new Map() };
  const schemas = new Map<string, Promise<FactSchema | undefined>>();
  const known = new Map<string, NamesToWrite>();
  const namesNow = async (file: string): Promise<NamesToWrite | undefined> => {
    const names = await askNames(file).catch(() => undefined);
    if (names !== undefined) known.set(file, withEarlierNames(names, known.get(file)));
    return known.get(file);
  };
  return {
    follow: (text) => {
      // Asked for when a text opens: once it is being written, it may be none that can be read.
      if (text.file !== undefined && text.file !== open.file) void namesNow(text.file);
      open = text;
    },
    complete: completionSource({
      words,
      lists: () => open.lists,
      schema: async () => {
        const { schemaName } = open;
        if (schemaName === undefined) return undefined;
        const schema = schemas.get(schemaName) ?? askSchema(schemaName).catch(() => undefined);
        schemas.set(schemaName, schema);
        return schema;
      },
      names: async () => {
        const { file } = open;
        if (file === undefined) return undefined;
        const before = known.get(file);
        const asked = namesNow(file);
        // While a book is set, what was known a moment ago is better than a long wait.
        return before === undefined ? asked : Promise.race([asked, later(before)]);
      },
    }),
  };
}
