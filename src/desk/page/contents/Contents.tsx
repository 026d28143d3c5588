import type { ReactElement } from 'react';
import type {
  Overview,
  OverviewLanguage,
  OverviewPublication,
  OverviewText,
} from '../../../session/live/liveTypes.ts';
import type { WantedText } from '../dialogs/NewTextDialog.tsx';
import { languageName } from '../layout/languageName.ts';
import { useWords } from '../words.ts';
import { Standing } from './Standing.tsx';

export interface ContentsProps {
  readonly overview: Overview;
  readonly file: string | undefined;
  onOpen(file: string): void;
  /** Has the file of a translation made, with a place for each passage; undefined where nothing is written. */
  readonly onPrepare: ((file: string) => void) | undefined;
  /** Asks for a text that is to be begun; undefined where nothing is written. */
  readonly onNew: ((wanted: WantedText) => void) | undefined;
}

/** Publications, their languages and texts, each with how it stands. */
export function Contents({ overview, file, onOpen, onPrepare, onNew }: ContentsProps): ReactElement {
  const words = useWords();
  return (
    <nav className="contents" aria-label={words('contents.label')}>
      {overview.publications.map((publication) => (
        <Publication key={publication.folder} {...{ publication, file, onOpen, onPrepare, onNew }} />
      ))}
      {onNew && (
        <p className="begin whole">
          {(['publication', 'groupe-pays'] as const).map((kind) => (
            <button key={kind} type="button" className="plain" onClick={() => onNew({ kind })}>
              {words(`newTexts.${kind}.button`)}
            </button>
          ))}
        </p>
      )}
      {overview.others.length > 0 && (
        <section>
          <h2>{words('contents.others')}</h2>
          <ul>
            {overview.others.map(({ file: other, errors, warnings }) => (
              <li key={other}>
                <button type="button" aria-current={other === file} onClick={() => onOpen(other)}>
                  <span className="title">{other}</span>
                  <Standing state={{ errors, warnings }} />
                </button>
              </li>
            ))}
          </ul>
        </section>
      )}
    </nav>
  );
}

interface PublicationProps extends Pick<ContentsProps, 'onNew' | 'onPrepare'> {
  readonly publication: OverviewPublication;
  readonly file: string | undefined;
  onOpen(file: string): void;
}

function Publication({ publication, file, onOpen, onPrepare, onNew }: PublicationProps): ReactElement {
  const words = useWords();
  const { id, kind } = publication;
  return (
    <section>
      <h2>{publication.title}</h2>
      {id !== undefined && onNew && (
        <p className="begin">
          {kind === 'repertoire' && (
            <button type="button" className="plain" onClick={() => onNew({ kind: 'fiche', publication: id })}>
              {words('newTexts.fiche.button')}
            </button>
          )}
          <button
            type="button"
            className="plain"
            onClick={() => onNew({ kind: 'chapitre', publication: id })}
          >
            {words('newTexts.chapitre.button')}
          </button>
        </p>
      )}
      {publication.languages.map((language) => (
        <LanguageTexts key={language.language} {...{ language, file, onOpen, onPrepare }} />
      ))}
    </section>
  );
}

interface LanguageTextsProps extends Pick<ContentsProps, 'onPrepare'> {
  readonly language: OverviewLanguage;
  readonly file: string | undefined;
  onOpen(file: string): void;
}

function LanguageTexts({ language, file, onOpen, onPrepare }: LanguageTextsProps): ReactElement {
  const words = useWords();
  const { texts, isSource } = language;
  const sum = (of: 'errors' | 'warnings' | 'stale' | 'missing' | 'pagesToReview'): number =>
    texts.reduce((total, { state }) => total + state[of], 0);
  const state = {
    errors: sum('errors'),
    warnings: sum('warnings'),
    stale: sum('stale'),
    missing: sum('missing'),
    pagesToReview: sum('pagesToReview'),
  };
  const isOpen = isSource || texts.some((text) => text.file === file);
  return (
    <details open={isOpen}>
      <summary>
        <span className="title">{languageName(language.language, words('language'))}</span>
        <Standing state={state} />
      </summary>
      <ul>
        {texts.map((text) => (
          <li key={text.file}>
            {text.isMissing ? (
              <MissingText text={text} onPrepare={onPrepare} />
            ) : (
              <TextButton text={text} isCurrent={text.file === file} onOpen={onOpen} />
            )}
          </li>
        ))}
      </ul>
    </details>
  );
}

interface TextButtonProps {
  readonly text: OverviewText;
  readonly isCurrent: boolean;
  onOpen(file: string): void;
}

function TextButton({ text, isCurrent, onOpen }: TextButtonProps): ReactElement {
  return (
    <button type="button" aria-current={isCurrent} onClick={() => onOpen(text.file)} title={text.file}>
      <span className="title">{text.title}</span>
      <Standing state={text.state} />
    </button>
  );
}

interface MissingTextProps extends Pick<ContentsProps, 'onPrepare'> {
  readonly text: OverviewText;
}

/** A translation that nobody has begun. */
function MissingText({ text: { title, file }, onPrepare }: MissingTextProps): ReactElement {
  const words = useWords();
  return (
    <button
      type="button"
      className="missingText"
      disabled={onPrepare === undefined}
      title={words('facing.prepare')}
      onClick={() => onPrepare?.(file)}
    >
      <span className="title">{title}</span>
      <span className="standing">{words('contents.missing')}</span>
    </button>
  );
}
