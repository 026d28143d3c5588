import type { ReactElement } from 'react';
import type { TextState } from '../../../session/live/liveTypes.ts';
import { useWords } from '../words.ts';

/** What is counted, the gravest first; each with a sign of its own, so that nothing is said by colour alone. */
const COUNTS = [
  ['errors', '✕'],
  ['stale', '↻'],
  ['missing', '◌'],
  ['pagesToReview', '▤'],
  ['warnings', '!'],
] as const;

/** How a text stands, in signs; their meaning is read aloud and shown when one rests on them. */
export function Standing({ state }: { readonly state: Partial<TextState> }): ReactElement {
  const words = useWords();
  const marks = COUNTS.flatMap(([name, sign]) => {
    const count = state[name] ?? 0;
    return count > 0 ? [{ name, sign, count, meaning: words(`standing.${name}`, { count }) }] : [];
  });
  return (
    <span className="standing">
      {marks.map(({ name, sign, count, meaning }) => (
        <span key={name} className={`mark ${name}`} title={meaning}>
          <span aria-hidden="true">
            {sign}
            {count}
          </span>
          <span className="aloud">{meaning}</span>
        </span>
      ))}
      {state.isToRead === true && (
        <span className="mark toRead" title={words('standing.isToRead')}>
          <span aria-hidden="true">{words('standing.toReadShort')}</span>
          <span className="aloud">{words('standing.isToRead')}</span>
        </span>
      )}
    </span>
  );
}
