import type { ReactElement } from 'react';
import type { FormQuestion } from '../../../exports/newTexts/question.ts';
import type { NamedCode } from '../layout/languageName.ts';
import { useWords, type PageWords } from '../words.ts';

export interface AnswerInputProps {
  readonly id: string;
  readonly question: FormQuestion;
  readonly value: string;
  /** Tags or codes that the answer is one of, with their names. */
  readonly codes: readonly NamedCode[];
  /** What says whether it is wrong, and what stands beside it. */
  readonly described: { readonly 'aria-invalid': boolean; readonly 'aria-describedby': string };
  onAnswer(answer: string): void;
}

/** Where one answer is typed or chosen, by the kind of its question. */
export function AnswerInput(props: AnswerInputProps): ReactElement {
  const { id, question, value, codes, described, onAnswer } = props;
  const { kind, isRequired, options = [] } = question;
  const words = useWords();
  const field = { id, value, required: isRequired, ...described };
  if (kind === 'choice')
    return (
      <select {...field} onChange={({ target }) => onAnswer(target.value)}>
        <option value="">{words(isRequired ? 'entry.choose' : 'entry.unknown')}</option>
        {options.map((option) => (
          <option key={option.id} value={option.id}>
            {labelOfOption(words, option)}
          </option>
        ))}
      </select>
    );
  if (kind === 'prose')
    return <textarea {...field} rows={3} onChange={({ target }) => onAnswer(target.value)} />;
  const list = codes.length > 0 ? `${id}-codes` : undefined;
  return (
    <>
      <input {...field} list={list} onChange={({ target }) => onAnswer(target.value)} />
      {list !== undefined && (
        <datalist id={list}>
          {codes.map(({ code, name }) => (
            <option key={code} value={code}>
              {name}
            </option>
          ))}
        </datalist>
      )}
    </>
  );
}

/** What the program calls by a word of its own has a name in the language of the page. */
function labelOfOption(
  words: PageWords,
  { id, label }: { readonly id: string; readonly label: string },
): string {
  return id === label ? words(`newTexts.options.${id}`, { defaultValue: label }) : label;
}
