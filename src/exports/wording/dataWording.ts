import type { Language } from '../../i18n/language.ts';
import { ENGLISH } from './english.ts';
import { FRENCH } from './french.ts';
import { JAPANESE } from './japanese.ts';
import type { DataWording } from './wording.ts';

const WORDINGS: ReadonlyMap<Language, DataWording> = new Map([
  ['fr', FRENCH],
  ['en', ENGLISH],
  ['ja', JAPANESE],
]);

/** The words of the data of a publication that is written in a language: English where there are none. */
export function dataWording(language: Language): DataWording {
  return WORDINGS.get(language) ?? ENGLISH;
}

/** Whether a mention is the one on the licence of the data, in whatever language it is written. */
export function isLicenceLabel(label: string): boolean {
  return [...WORDINGS.values()].some(
    ({ licenceLabel }) => licenceLabel.toLowerCase() === label.normalize('NFC').toLowerCase(),
  );
}
