import type { Translate } from '../../locales/texts.ts';

/** What the country calls one of its territories and several, as they stand inside a sentence. */
export function territoryWords(translate: Translate): {
  readonly territory: string;
  readonly territories: string;
} {
  return {
    territory: translate('partnership.territory').toLowerCase(),
    territories: translate('index.territories').toLowerCase(),
  };
}
