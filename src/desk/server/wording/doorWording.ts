import type { InEachLanguage } from '../../../cli/wording/terminalLanguage.ts';

interface DoorWords {
  /** Who comes without the token. */
  readonly closed: string;
}

/** What a visitor reads who has not come by the address of the terminal. */
export const DOOR_WORDS: InEachLanguage<DoorWords> = {
  fr: {
    closed:
      'Cette page n’est ouverte qu’au navigateur qui a suivi l’adresse du terminal. Revenez au terminal où tourne « npm run dev » et ouvrez l’adresse entière qu’il affiche.',
  },
  en: {
    closed:
      'This page is open only to the browser that followed the address of the terminal. Go back to the terminal in which “npm run dev” runs and open the whole address that it shows.',
  },
};
