import { Fragment, useEffect, useState, type ReactElement } from 'react';
import type { NewTextForm, NewTextKind } from '../../../exports/newTexts/newTextForm.ts';
import type { FormFault, Answers, FormQuestion } from '../../../exports/newTexts/question.ts';
import { askNewTexts, beginTexts, Refused } from '../server/ask.ts';
import { useWords, type PageWords } from '../words.ts';
import { Dialog } from './Dialog.tsx';
import { QuestionField } from './QuestionField.tsx';

/** What is to be begun, and in which publication where it is a part of one. */
export interface WantedText {
  readonly kind: NewTextKind;
  readonly publication?: string;
}

/** What has been answered for texts that are not begun yet: whoever closes the dialog finds it again. */
export type Drafts = Map<string, Answers>;

export interface NewTextDialogProps {
  readonly wanted: WantedText;
  readonly drafts: Drafts;
  /** @param file to open */
  onMade(file: string): void;
  onClose(): void;
}

/** Asks what must be known of a new entry, chapter, publication or country group, and has its files written. */
export function NewTextDialog({ wanted, drafts, onMade, onClose }: NewTextDialogProps): ReactElement {
  const words = useWords();
  const { kind, publication } = wanted;
  const draft = [kind, publication].join(' ');
  const [forms, setForms] = useState<readonly NewTextForm[]>();
  const [chosen, setChosen] = useState<string>();
  const [answers, setAnswers] = useState<Answers>(() => drafts.get(draft) ?? {});
  useEffect(() => void drafts.set(draft, answers), [drafts, draft, answers]);
  const [faults, setFaults] = useState<readonly FormFault[]>([]);
  const [refusal, setRefusal] = useState<string>();
  useEffect(() => {
    askNewTexts()
      .then((all) => setForms(all.filter((form) => form.kind === kind)))
      .catch(() => setForms([]));
  }, [kind]);
  const ofPublication = forms?.find((one) => 'publication' in one && one.publication === publication);
  const form = forms?.find(({ key }) => key === chosen) ?? ofPublication ?? forms?.[0];
  const answerTo = ({ key, suggested }: FormQuestion): Answers[string] | undefined =>
    answers[key] ?? suggested;
  const send = async (): Promise<void> => {
    if (form === undefined) return;
    const given = form.questions.flatMap((question) => {
      const answer = answerTo(question);
      return answer === undefined ? [] : [[question.key, answer] as const];
    });
    setRefusal(undefined);
    try {
      const made = await beginTexts(form.key, Object.fromEntries(given));
      if ('faults' in made) return showFaults(made.faults);
      if ('files' in made && made.files[0] !== undefined) {
        drafts.delete(draft);
        return onMade(made.files[0]);
      }
      setRefusal('taken');
    } catch (error) {
      setRefusal(error instanceof Refused ? error.refusal : 'unreachable');
    }
  };
  /** The first of them gets the keyboard. */
  const showFaults = (found: readonly FormFault[]): void => {
    setFaults(found);
    const keys = new Set(found.map(({ key }) => key));
    const first = form?.questions.find(({ key }) => keys.has(key));
    if (first) document.getElementById(`entry-${first.key}`)?.focus();
  };
  return (
    <Dialog title={words(`newTexts.${kind}.title`)} onClose={onClose}>
      {forms?.length === 0 && <p>{words(`newTexts.${kind}.none`)}</p>}
      {form && (
        <form
          className="entry"
          noValidate
          onSubmit={(event) => {
            event.preventDefault();
            void send();
          }}
        >
          <p className="help">{words(`newTexts.${kind}.help`)}</p>
          {forms !== undefined && forms.length > 1 && (
            <label>
              {words('newTexts.where')}
              <select value={form.key} onChange={({ target }) => setChosen(target.value)}>
                {forms.map((one) => (
                  <option key={one.key} value={one.key}>
                    {titleOf(words, one)}
                  </option>
                ))}
              </select>
            </label>
          )}
          <div className="questions">
            {form.questions.map((question, index) => (
              <Fragment key={question.key}>
                {question.part !== undefined && question.part !== form.questions[index - 1]?.part && (
                  <h3>{words(`newTexts.parts.${question.part}`)}</h3>
                )}
                <QuestionField
                  question={question}
                  answer={answerTo(question)}
                  country={'country' in form ? form.country : undefined}
                  fault={faults.find(({ key }) => key === question.key)?.fault}
                  onAnswer={(answer) => {
                    setAnswers((all) => ({ ...all, [question.key]: answer }));
                    setFaults((all) => all.filter(({ key }) => key !== question.key));
                  }}
                />
              </Fragment>
            ))}
          </div>
          <p className="choices">
            <button type="submit" className="main">
              {words(`newTexts.${kind}.make`)}
            </button>
            <span role="alert" className="failed">
              {faults.length > 0 && words('entry.faults', { count: faults.length })}
              {refusal !== undefined && words([`newTexts.refused.${refusal}`, `text.refused.${refusal}`])}
            </span>
          </p>
        </form>
      )}
    </Dialog>
  );
}

function titleOf(words: PageWords, form: NewTextForm): string {
  if ('title' in form) return form.title;
  return form.makes.map((made) => words(`newTexts.genres.${made}`)).join(' + ');
}
