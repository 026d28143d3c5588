import type { ReactElement } from 'react';
import type { EntryQuestion } from '../../../exports/newEntry/entryForm.ts';
import { useWords } from '../words.ts';

export interface EntryQuestionFieldProps {
  readonly question: EntryQuestion;
  readonly answer: string | readonly string[] | undefined;
  /** What is wrong with the answer, by its word. */
  readonly fault: string | undefined;
  onAnswer(answer: string | readonly string[]): void;
}

/** One question with its answer, and what is wrong with it. */
export function EntryQuestionField(props: EntryQuestionFieldProps): ReactElement {
  const { question, answer, fault, onAnswer } = props;
  const { key, kind, isRequired, options = [] } = question;
  const words = useWords();
  const id = `entry-${key}`;
  const label = words(`entry.questions.${key.replace('.', '_')}`);
  const told = fault === undefined ? undefined : words(`entry.fault.${fault}`);
  const described = { 'aria-invalid': fault !== undefined, 'aria-describedby': `${id}-note` };
  const note = (
    <span className={told === undefined ? 'note' : 'note failed'} id={`${id}-note`}>
      {told ?? (kind === 'choices' || kind === 'choice' ? '' : words(`entry.note.${kind}`))}
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
              {option.label}
            </option>
          ))}
        </select>
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
