import { useId, type ReactElement } from 'react';
import type { SourceLine } from '../../../session/live/liveTypes.ts';
import { labelOf } from '../form/factWords.ts';
import { languageName } from '../layout/languageName.ts';
import { useWords, type PageWords } from '../words.ts';
import type { MissingGroup, MissingThing } from './missingTexts.ts';

export interface MissingListProps {
  readonly groups: readonly MissingGroup[];
  onGo(place: SourceLine): void;
}

/** What stands between the content and its release, edition by edition; each thing leads to its place. */
export function MissingList({ groups, onGo }: MissingListProps): ReactElement {
  const words = useWords();
  const id = useId();
  if (groups.length === 0) return <p className="ready">{words('run.nothingMissing')}</p>;
  return (
    <section className="missing" aria-labelledby={id}>
      <h3 id={id}>{words('run.missing')}</h3>
      {groups.map(({ publication, language, things }) => (
        <details key={`${publication} ${language}`} open={things.length <= 12}>
          <summary>{headOf(words, publication, language, things.length)}</summary>
          <ul>
            {things.map((thing, index) => (
              <li key={`${thing.kind} ${thing.file} ${index}`} className={thing.kind}>
                <button type="button" onClick={() => onGo(thing)}>
                  <span className="title">{thing.title}</span>{' '}
                  <span className="what">{said(words, thing)}</span>
                </button>
              </li>
            ))}
          </ul>
        </details>
      ))}
    </section>
  );
}

function headOf(
  words: PageWords,
  publication: string | undefined,
  language: string | undefined,
  count: number,
): string {
  const name =
    publication === undefined || language === undefined
      ? words('contents.others')
      : `${publication}, ${languageName(language, words('language'))}`;
  return `${name} (${count})`;
}

function said(words: PageWords, { kind, count, line, said: own, keys = [] }: MissingThing): string {
  if (kind === 'error') return `${words('problems.line', { line })} : ${own}`;
  if (kind === 'mentions') {
    const names = keys.map((key) => labelOf(words, [key]));
    return words('run.mentions', { keys: new Intl.ListFormat(words('language')).format(names) });
  }
  return kind === 'toRead' ? words('standing.isToRead') : words(`standing.${kind}`, { count });
}
