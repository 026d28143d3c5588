import { autocomplete, autocompleteMultiselect, isCancel, text } from '@clack/prompts';

export interface PromptOption {
  readonly value: string;
  readonly label: string;
}

/** Questions to a person; undefined where the person leaves. */
export interface Prompts {
  /**
   * @param fault what is wrong with an answer, if anything; asked again until nothing is
   * @param suggested the answer that stands there at first
   */
  text(
    message: string,
    fault: (answer: string) => string | undefined,
    suggested?: string,
  ): Promise<string | undefined>;
  choose(
    message: string,
    options: readonly PromptOption[],
    suggested?: string,
  ): Promise<string | undefined>;
  chooseSeveral(message: string, options: readonly PromptOption[]): Promise<readonly string[] | undefined>;
}

/** On a terminal; lists are searched by typing. */
export const terminalPrompts: Prompts = {
  text: async (message, fault, suggested) =>
    given<string>(
      await text({
        message,
        validate: (answer) => fault(answer ?? ''),
        ...(suggested !== undefined && { initialValue: suggested }),
      }),
    ),
  choose: async (message, options, suggested) =>
    given<string>(
      await autocomplete({
        message,
        options: [...options],
        ...(suggested !== undefined && { initialValue: suggested }),
      }),
    ),
  chooseSeveral: async (message, options) =>
    given<readonly string[]>(await autocompleteMultiselect({ message, options: [...options], required: true })),
};

function given<T>(answer: T | symbol): T | undefined {
  return isCancel(answer) ? undefined : (answer as T);
}
