import type { Language } from '../../../i18n/language.ts';
import type { StateWord } from '../../../model/directory/states.ts';

/** What a new publication says in its own language before anybody has written it. */
interface BookWords {
  readonly sources: string;
  readonly states: Readonly<Record<StateWord, string>>;
  /** Of an entry, the best first. */
  readonly reliabilities: readonly (readonly [id: string, label: string])[];
}

const FRENCH: BookWords = {
  sources: 'Sources',
  states: { actif: 'actif', inconnu: 'non établi', dormant: 'dormant', termine: 'terminé' },
  reliabilities: [
    ['tres-bonne', 'très bonne'],
    ['bonne', 'bonne'],
    ['moyenne', 'moyenne'],
  ],
};

const ENGLISH: BookWords = {
  sources: 'Sources',
  states: { actif: 'active', inconnu: 'not established', dormant: 'dormant', termine: 'ended' },
  reliabilities: [
    ['tres-bonne', 'very good'],
    ['bonne', 'good'],
    ['moyenne', 'fair'],
  ],
};

const JAPANESE: BookWords = {
  sources: '出典',
  states: { actif: '活動中', inconnu: '未確認', dormant: '休眠中', termine: '終了' },
  reliabilities: [
    ['tres-bonne', '非常に高い'],
    ['bonne', '高い'],
    ['moyenne', '中程度'],
  ],
};

const BY_LANGUAGE: ReadonlyMap<Language, BookWords> = new Map([
  ['fr', FRENCH],
  ['en', ENGLISH],
  ['ja', JAPANESE],
]);

/** English where there are none of a language, as in the data. */
export function bookWords(language: Language): BookWords {
  return BY_LANGUAGE.get(language) ?? ENGLISH;
}
