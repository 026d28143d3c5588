import type { ReactElement } from 'react';
import { useSetting } from '../../text/setting.tsx';
import type { Labelled } from '../labels/labelling.ts';
import { unnamedOn } from '../labels/unnamed.ts';
import type { PlacedAreaName } from './mapDrawing.ts';
import { MapNote } from './mapNote.tsx';

interface KeyNoteProps {
  readonly areas: readonly PlacedAreaName[];
  /** Of the map and its insets. */
  readonly labels: readonly Labelled[];
}

/** More numbers than these are for the list beside the map to tell: a key of them would push it off its page. */
export const MOST_KEYED = 12;

/** Whose the letters and the bare numbers of a map are: nothing on it is without its name. */
export function KeyNote({ areas, labels }: KeyNoteProps): ReactElement | null {
  const { translate } = useSetting();
  const listed = (marks: readonly string[]): string => marks.join(translate('punctuation.comma'));
  const letters = areas.flatMap(({ lines, meaning }) =>
    meaning === undefined ? [] : [`${lines.join('')}\u00a0${meaning}`],
  );
  const unnamed = unnamedOn(labels);
  const numbers = (unnamed.length > MOST_KEYED ? [] : unnamed).map(
    ({ number, name }) => `${String(number)}\u00a0${name}`,
  );
  const notes = [
    ...(letters.length > 0 ? [translate('map.regionKey', { marks: listed(letters) })] : []),
    ...(numbers.length > 0 ? [translate('map.numberKey', { marks: listed(numbers) })] : []),
  ];
  return notes.length > 0 ? <MapNote isKey>{notes.join(translate('punctuation.sentence'))}</MapNote> : null;
}
