import { useEffect, useState, type ReactElement } from 'react';
import type { EntryFault } from '../../../exports/newEntry/entryFile.ts';
import type { EntryForm } from '../../../exports/newEntry/entryForm.ts';
import { askEntryForms, Refused, writeEntry } from '../server/ask.ts';
import { useWords } from '../words.ts';
import { Dialog } from './Dialog.tsx';
import { EntryQuestionField } from './EntryQuestionField.tsx';

export interface NewEntryDialogProps {
  /** The directory that is shown, chosen first. */
  readonly publication: string | undefined;
  onMade(file: string): void;
  onClose(): void;
}

/** Asks for the facts of a new partnership and has its file written. */
export function NewEntryDialog({ publication, onMade, onClose }: NewEntryDialogProps): ReactElement {
  const words = useWords();
  const [forms, setForms] = useState<readonly EntryForm[]>();
  const [chosen, setChosen] = useState(publication);
  const [answers, setAnswers] = useState<Readonly<Record<string, string | readonly string[]>>>({});
  const [faults, setFaults] = useState<readonly EntryFault[]>([]);
  const [refusal, setRefusal] = useState<string>();
  useEffect(() => {
    askEntryForms()
      .then(setForms)
      .catch(() => setForms([]));
  }, []);
  const form = forms?.find((one) => one.publication === chosen) ?? forms?.[0];
  const send = async (): Promise<void> => {
    if (form === undefined) return;
    try {
      const made = await writeEntry(form.publication, answers);
      if ('file' in made) return onMade(made.file);
      if ('faults' in made) return setFaults(made.faults);
      setFaults([{ key: 'partenaire.nom', fault: 'taken' }]);
    } catch (error) {
      setRefusal(error instanceof Refused ? error.refusal : 'unreachable');
    }
  };
  return (
    <Dialog title={words('entry.title')} onClose={onClose}>
      {forms?.length === 0 && <p>{words('entry.none')}</p>}
      {form && (
        <form
          className="entry"
          noValidate
          onSubmit={(event) => {
            event.preventDefault();
            void send();
          }}
        >
          <p className="help">{words('entry.help')}</p>
          {forms !== undefined && forms.length > 1 && (
            <label>
              {words('entry.directory')}
              <select value={form.publication} onChange={({ target }) => setChosen(target.value)}>
                {forms.map((one) => (
                  <option key={one.publication} value={one.publication}>
                    {one.title}
                  </option>
                ))}
              </select>
            </label>
          )}
          <div className="questions">
            {form.questions.map((question) => (
              <EntryQuestionField
                key={question.key}
                question={question}
                answer={answers[question.key]}
                fault={faults.find(({ key }) => key === question.key)?.fault}
                onAnswer={(answer) => {
                  setAnswers((all) => ({ ...all, [question.key]: answer }));
                  setFaults((all) => all.filter(({ key }) => key !== question.key));
                }}
              />
            ))}
          </div>
          <p className="choices">
            <button type="submit" className="main">
              {words('entry.make')}
            </button>
            <span role="alert" className="failed">
              {faults.length > 0 && words('entry.faults', { count: faults.length })}
              {refusal !== undefined && words(`text.refused.${refusal}`)}
            </span>
          </p>
        </form>
      )}
    </Dialog>
  );
}
