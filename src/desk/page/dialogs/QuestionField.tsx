import type { ReactElement } from 'react';
import type { FormOption, FormQuestion } from '../../../exports/newTexts/question.ts';
import { languageName } from '../layout/languageName.ts';
import { useWords, type PageWords } from '../words.ts';

export interface QuestionFieldProps {
  readonly question: FormQuestion;
  readonly answer: string | readonly string[] | undefined;
  /** What is wrong with the answer, by its word. */
  readonly fault: string | undefined;
  onAnswer(answer: string | readonly string[]): void;
}

/** One question with its answer, and what is wrong with it. */
export function QuestionField(props: QuestionFieldProps): ReactElement {
  const { question, answer, fault, onAnswer } = props;
  const { key, kind, isRequired, options = [] } = question;
  const words = useWords();
  const id = `entry-${key}`;
  const label = labelOfQuestion(words, question);
  const told = fault === undefined ? undefined : words([`newTexts.fault.${fault}`, `entry.fault.${fault}`]);
  const described = { 'aria-invalid': fault !== undefined, 'aria-describedby': `${id}-note` };
  const note = (
    <span className={told === undefined ? 'note' : 'note failed'} id={`${id}-note`}>
      {told ??
        (kind === 'choices' || kind === 'choice'
          ? ''
          : words([`newTexts.note.${kind}`, `entry.note.${kind}`]))}
    </span>
  );
  if (kind === 'choices') {
    const chosen = Array.isArray(answer) ? (answer as readonly string[]) : [];
    return (
      <fieldset {...described}>
        <legend>{label}</legend>
        <div className="boxes">
          {options.map((option) => (
            <label key={option.id}>
              <input
                type="checkbox"
                checked={chosen.includes(option.id)}
                onChange={({ target }) =>
                  onAnswer(
                    target.checked ? [...chosen, option.id] : chosen.filter((one) => one !== option.id),
                  )
                }
              />
              {option.label}
            </label>
          ))}
        </div>
        {note}
      </fieldset>
    );
  }
  const value = typeof answer === 'string' ? answer : '';
  return (
    <p>
      <label htmlFor={id}>
        {label}
        {!isRequired && <span className="optional"> {words('entry.optional')}</span>}
      </label>
      {kind === 'choice' ? (
        <select
          id={id}
          value={value}
          required={isRequired}
          onChange={({ target }) => onAnswer(target.value)}
          {...described}
        >
          <option value="">{words(isRequired ? 'entry.choose' : 'entry.unknown')}</option>
          {options.map((option) => (
            <option key={option.id} value={option.id}>
              {labelOfOption(words, option)}
            </option>
          ))}
        </select>
      ) : kind === 'prose' ? (
        <textarea
          id={id}
          rows={3}
          value={value}
          required={isRequired}
          onChange={({ target }) => onAnswer(target.value)}
          {...described}
        />
      ) : (
        <input
          id={id}
          value={value}
          required={isRequired}
          onChange={({ target }) => onAnswer(target.value)}
          {...described}
        />
      )}
      {note}
    </p>
  );
}

function labelOfQuestion(words: PageWords, { key, name = key, language }: FormQuestion): string {
  const word = name.replaceAll('.', '_');
  const langue = language === undefined ? '' : languageName(language, words('language'));
  return words([`newTexts.questions.${word}`, `entry.questions.${word}`], { langue });
}

/** What the program calls by a word of its own has a name in the language of the page. */
function labelOfOption(words: PageWords, { id, label }: FormOption): string {
  return id === label ? words(`newTexts.options.${id}`, { defaultValue: label }) : label;
}
