import type { ReactElement } from 'react';
import { isKana, readTypedDate } from '../../../../exports/newTexts/typedFacts.ts';
import { useWords, type PageWords } from '../../words.ts';
import type { FactKind } from '../factSchema.ts';
import { keyOf } from '../factWords.ts';
import type { FactPath } from '../frontMatterText.ts';

export interface FactNoteProps {
  readonly id: string;
  readonly kind: FactKind;
  readonly path: FactPath;
  /** As it is in the field. */
  readonly text: string;
  /** What the program says of it. */
  readonly fault: string | undefined;
  readonly hint: string;
}

/** Below a field: what is wrong with it, as one types; else how it is read, and how it is written. */
export function FactNote({ id, kind, path, text, fault, hint }: FactNoteProps): ReactElement {
  const words = useWords();
  const own = text.trim() === '' ? undefined : faultOf(kind, path, text);
  const wrong = own === undefined ? fault : words(`entry.fault.${own}`);
  const read = kind === 'date' || kind === 'day' ? readDate(text, words) : '';
  return (
    <span className={wrong === undefined ? 'note' : 'note failed'} id={id} aria-live="polite">
      {wrong ?? [read, hint].filter((one) => one !== '').join(' · ')}
    </span>
  );
}

function faultOf(kind: FactKind, path: FactPath, text: string): 'date' | 'day' | 'kana' | undefined {
  if (kind === 'date' && 'fault' in readTypedDate(text)) return 'date';
  if (kind === 'day' && !isDay(text)) return 'day';
  return keyOf(path) === 'lecture' && !isKana(text) ? 'kana' : undefined;
}

function isDay(text: string): boolean {
  const reading = readTypedDate(text);
  return 'precision' in reading && reading.precision === 'day';
}

/** « 27 juin 1988 · au jour près ». */
function readDate(text: string, words: PageWords): string {
  const reading = readTypedDate(text);
  if ('fault' in reading) return '';
  const { written, precision } = reading;
  const [year, month = '01', day = '01'] = written.split('-');
  const inWords = new Intl.DateTimeFormat(words('language'), {
    timeZone: 'UTC',
    year: 'numeric',
    ...(precision !== 'year' && { month: 'long' }),
    ...(precision === 'day' && { day: 'numeric' }),
  }).format(new Date(`${year}-${month}-${day}T00:00:00Z`));
  return `${inWords} · ${words(`form.precision.${precision}`)}`;
}
