import { useMemo, type ReactElement, type ReactNode } from 'react';
import type { FormQuestion } from '../../../exports/newTexts/question.ts';
import { readTypedPosition } from '../../../exports/newTexts/typedFacts.ts';
import { PositionMap } from '../form/map/PositionMap.tsx';
import { languageName, namedCodes, type NamedCode } from '../layout/languageName.ts';
import { useWords, type PageWords } from '../words.ts';
import { AnswerInput } from './AnswerInput.tsx';

export interface QuestionFieldProps {
  readonly question: FormQuestion;
  readonly answer: string | readonly string[] | undefined;
  /** What is wrong with the answer, by its word. */
  readonly fault: string | undefined;
  /** ISO 3166-1 code of the partner's country, where it is known: its positions are shown on a map. */
  readonly country: string | undefined;
  onAnswer(answer: string | readonly string[]): void;
}

/** One question with its answer, and what is wrong with it. */
export function QuestionField(props: QuestionFieldProps): ReactElement {
  const { question, answer, fault, country, onAnswer } = props;
  const { key, kind, isRequired } = question;
  const words = useWords();
  const codes = useNamedCodes(kind, words);
  const id = `entry-${key}`;
  const label = labelOfQuestion(words, question);
  const told = fault === undefined ? undefined : words([`newTexts.fault.${fault}`, `entry.fault.${fault}`]);
  const described = { 'aria-invalid': fault !== undefined, 'aria-describedby': `${id}-note` };
  const note = (
    <span className={told === undefined ? 'note' : 'note failed'} id={`${id}-note`}>
      {told ?? nameOfAnswer(codes, answer) ?? helpFor(kind, words)}
    </span>
  );
  if (kind === 'choices') return <ChoiceBoxes {...{ question, answer, described, onAnswer, label, note }} />;
  const value = typeof answer === 'string' ? answer : '';
  return (
    <div className={kind === 'position' ? 'withMap' : undefined}>
      <p>
        <label htmlFor={id}>
          {label}
          {!isRequired && <span className="optional"> {words('entry.optional')}</span>}
        </label>
        <AnswerInput {...{ id, question, value, codes, described, onAnswer }} />
        {note}
      </p>
      {kind === 'position' && (
        <PositionMap
          name={label}
          position={readTypedPosition(value)}
          country={key.startsWith('france.') ? 'own' : country}
          onMove={([latitude, longitude]) => onAnswer(`${latitude}, ${longitude}`)}
        />
      )}
    </div>
  );
}

interface ChoiceBoxesProps extends Pick<QuestionFieldProps, 'question' | 'answer' | 'onAnswer'> {
  readonly described: { readonly 'aria-invalid': boolean; readonly 'aria-describedby': string };
  readonly label: string;
  readonly note: ReactNode;
}

function ChoiceBoxes({ question, answer, described, label, note, onAnswer }: ChoiceBoxesProps): ReactElement {
  const chosen = Array.isArray(answer) ? (answer as readonly string[]) : [];
  return (
    <fieldset {...described}>
      <legend>{label}</legend>
      <div className="boxes">
        {question.options?.map((option) => (
          <label key={option.id}>
            <input
              type="checkbox"
              checked={chosen.includes(option.id)}
              onChange={({ target }) =>
                onAnswer(target.checked ? [...chosen, option.id] : chosen.filter((one) => one !== option.id))
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

function helpFor(kind: FormQuestion['kind'], words: PageWords): string {
  if (kind === 'choices' || kind === 'choice') return '';
  return words([`newTexts.note.${kind}`, `entry.note.${kind}`]);
}

/** What is answered by a tag or a code is chosen by its name, or typed. */
function useNamedCodes(kind: FormQuestion['kind'], words: PageWords): readonly NamedCode[] {
  return useMemo(() => {
    if (kind !== 'language' && kind !== 'country') return [];
    return namedCodes(kind === 'language' ? 'language' : 'region', words('language'));
  }, [kind, words]);
}

function nameOfAnswer(codes: readonly NamedCode[], answer: QuestionFieldProps['answer']): string | undefined {
  const said = typeof answer === 'string' ? answer.trim().toLowerCase() : '';
  return codes.find(({ code }) => code.toLowerCase() === said)?.name;
}

function labelOfQuestion(words: PageWords, { key, name = key, language }: FormQuestion): string {
  const word = name.replaceAll('.', '_');
  const langue = language === undefined ? '' : languageName(language, words('language'));
  return words([`newTexts.questions.${word}`, `entry.questions.${word}`], { langue });
}
