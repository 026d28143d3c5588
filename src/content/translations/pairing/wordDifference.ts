import { diffWordsWithSpace } from 'diff';
import { normalised } from '../record.ts';

/** Words kept on each side of a change. */
const CONTEXT = 4;
const LONGEST = 600;

/**
 * What changed between two states of a source, as `git diff --word-diff` writes it: `le [-3-]{+4+} juin`.
 * Without the old text, the present one.
 */
export function wordDifference(old: string | undefined, present: string): string {
  if (old === undefined) return shortened(`« ${normalised(present)} »`);
  const changes = diffWordsWithSpace(normalised(old), normalised(present));
  const parts = changes.map(({ value, added, removed }, index) => {
    if (added) return `{+${value}+}`;
    if (removed) return `[-${value}-]`;
    return context(value, index === 0, index === changes.length - 1);
  });
  return shortened(parts.join(''));
}

/** The words beside a change; what stands between two changes keeps both its ends. */
function context(text: string, isFirst: boolean, isLast: boolean): string {
  const words = text.split(/(?<= )/);
  const start = isFirst ? 0 : CONTEXT;
  const end = isLast ? 0 : CONTEXT;
  if (words.length <= start + end + 2) return text;
  return `${words.slice(0, start).join('')}…${isLast ? '' : ' '}${words
    .slice(words.length - end)
    .slice(0, end)
    .join('')}`;
}

function shortened(text: string): string {
  return text.length > LONGEST ? `${text.slice(0, LONGEST)}…` : text;
}
