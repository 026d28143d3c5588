import { useCallback, useState, type ReactElement } from 'react';
import type { WrittenPicture } from '../../protocol.ts';
import { Refused, writePicture } from '../server/ask.ts';
import { useWords } from '../words.ts';
import { Dialog } from './Dialog.tsx';

export interface PictureDialogProps {
  /** File of the text that shows it. */
  readonly text: string;
  /** What was dropped; undefined where it is still to be chosen. */
  readonly dropped: File | undefined;
  onWritten(picture: WrittenPicture): void;
  onClose(): void;
}

const FACTS = ['alt', 'credit', 'licence'] as const;
type PictureFact = (typeof FACTS)[number];

/** What must be said of a picture before it is taken: nothing is written until all of it is. */
export function PictureDialog({ text, dropped, onWritten, onClose }: PictureDialogProps): ReactElement {
  const words = useWords();
  const [chosen, setChosen] = useState(dropped);
  const [facts, setFacts] = useState<Readonly<Record<PictureFact, string>>>({
    alt: '',
    credit: '',
    licence: '',
  });
  const [isTried, setIsTried] = useState(false);
  const [isSending, setIsSending] = useState(false);
  const [refusal, setRefusal] = useState<string>();
  const missing = FACTS.filter((fact) => facts[fact].trim() === '');
  const send = async (): Promise<void> => {
    setIsTried(true);
    if (chosen === undefined || missing.length > 0 || isSending) return;
    setIsSending(true);
    try {
      onWritten(await writePicture(chosen, { text, ...facts }));
    } catch (error) {
      setRefusal(error instanceof Refused ? error.refusal : 'unreachable');
      setIsSending(false);
    }
  };
  return (
    <Dialog title={words('picture.title')} onClose={onClose}>
      <form
        className="entry"
        noValidate
        onSubmit={(event) => {
          event.preventDefault();
          void send();
        }}
      >
        <p className="help">{words('picture.help')}</p>
        <div className="questions">
          {dropped === undefined && (
            <p>
              <label htmlFor="picture-file">{words('picture.file')}</label>
              <input
                id="picture-file"
                type="file"
                accept="image/png,image/jpeg"
                onChange={({ target }) => {
                  setChosen(target.files?.[0]);
                  setRefusal(undefined);
                }}
              />
              <span className={isTried && !chosen ? 'note failed' : 'note'}>
                {words('picture.note.file')}
              </span>
            </p>
          )}
          {FACTS.map((fact) => (
            <p key={fact}>
              <label htmlFor={`picture-${fact}`}>{words(`picture.${fact}`)}</label>
              <input
                id={`picture-${fact}`}
                required
                maxLength={500}
                value={facts[fact]}
                aria-invalid={isTried && missing.includes(fact)}
                aria-describedby={`picture-${fact}-note`}
                onChange={({ target }) => setFacts({ ...facts, [fact]: target.value })}
              />
              <span
                id={`picture-${fact}-note`}
                className={isTried && missing.includes(fact) ? 'note failed' : 'note'}
              >
                {words(`picture.note.${fact}`)}
              </span>
            </p>
          ))}
        </div>
        {chosen && <ChosenPicture picture={chosen} />}
        <p className="choices">
          <button type="submit" className="main">
            {words('picture.make')}
          </button>
          <span role="alert" className="failed">
            {refusal !== undefined &&
              words(`picture.refused.${refusal}`, { defaultValue: words('picture.refused.other') })}
            {refusal === undefined && isTried && (missing.length > 0 || !chosen) && words('picture.missing')}
          </span>
        </p>
      </form>
    </Dialog>
  );
}

/** The picture itself, small, so that one describes what one sees. */
function ChosenPicture({ picture }: { readonly picture: File }): ReactElement {
  const show = useCallback(
    (image: HTMLImageElement) => {
      image.src = URL.createObjectURL(picture);
      return () => URL.revokeObjectURL(image.src);
    },
    [picture],
  );
  return (
    <figure className="chosenPicture">
      <img ref={show} alt="" />
      <figcaption>{picture.name}</figcaption>
    </figure>
  );
}
