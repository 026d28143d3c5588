import { useEffect, useState, type ReactElement } from 'react';
import type { SourceLine, TranslatedLine } from '../../../session/live/liveTypes.ts';
import { languageName } from '../layout/languageName.ts';
import type { FilePlace } from '../layout/places.ts';
import { askText, askTranslation } from '../server/ask.ts';
import { useWords } from '../words.ts';
import { blockAt } from './blockAt.ts';

export interface FacingTextProps {
  readonly file: string;
  readonly line: number;
  readonly place: FilePlace;
  /** Grows as the content is read again. */
  readonly round: unknown;
  onOpen(source: SourceLine): void;
  /** Has a place made for each passage that a translation lacks; undefined where nothing is written. */
  readonly onPrepare: ((file: string) => void) | undefined;
}

interface FacingBlock {
  readonly language: string;
  readonly translated: TranslatedLine;
  readonly text: string;
}

/** Milliseconds of a cursor that rests. */
const REST = 180;

/** Beside the block under the cursor, what translates it, or what it translates. */
export function FacingText({
  file,
  line,
  place,
  round,
  onOpen,
  onPrepare,
}: FacingTextProps): ReactElement | null {
  const words = useWords();
  const [facing, setFacing] = useState<readonly FacingBlock[]>([]);
  const others = place.publication.languages
    .map(({ language }) => language)
    .filter((language) => language !== place.language)
    .join(' ');
  useEffect(() => {
    let isOver = false;
    const timer = setTimeout(() => {
      const languages = others.split(' ').filter((language) => language !== '');
      void Promise.all(languages.map((language) => facingIn(language, { file, line }, round)))
        .then((found) => {
          if (!isOver) setFacing(found.flatMap((one) => one ?? []));
        })
        .catch(() => undefined);
    }, REST);
    return () => {
      isOver = true;
      clearTimeout(timer);
    };
  }, [file, line, others, round]);
  if (facing.length === 0) return null;
  return (
    <section className="facing" aria-label={words('facing.label')}>
      {facing.map(({ language, translated, text }) => (
        <div key={language}>
          <p className="where">
            {languageName(language, words('language'))} · {words(`facing.${translated.state}`)}
            {translated.isPlaced && (
              <button type="button" onClick={() => onOpen(translated)}>
                {words('facing.open')}
              </button>
            )}
            {!translated.isPlaced && onPrepare && (
              <button type="button" onClick={() => onPrepare(translated.file)}>
                {words('facing.prepare')}
              </button>
            )}
          </p>
          {translated.state === 'missing' ? (
            <p className="note">{words('facing.none')}</p>
          ) : (
            <blockquote lang={language}>{text}</blockquote>
          )}
        </div>
      ))}
    </section>
  );
}

async function facingIn(language: string, at: SourceLine, _round: unknown): Promise<FacingBlock | undefined> {
  const translated = await askTranslation(at, language);
  if (translated === null) return undefined;
  // What stands there is another passage, or nothing.
  if (translated.state === 'missing') return { language, translated, text: '' };
  const { text } = await askText(translated.file);
  return { language, translated, text: blockAt(text, translated.line) };
}
