import type { InEachLanguage } from '../terminalLanguage.ts';

interface DeskWords {
  readonly opening: (content: string) => string;
  readonly open: (address: string) => string;
  readonly howToEnd: string;
  readonly portTaken: (port: number) => string;
}

/** What `dev` says on the terminal; the page has words of its own. */
export const DESK_WORDS: InEachLanguage<DeskWords> = {
  fr: {
    opening: (content) => `Lecture de « ${content} »…`,
    open: (address) => `Le bureau est ouvert. Suivez cette adresse, entière :\n\n  ${address}\n`,
    howToEnd: 'Elle ne vaut que sur cette machine, tant que cette commande tourne. Ctrl+C l’arrête.',
    portTaken: (port) =>
      `Le port ${port} est pris par un autre programme. Sans --port, un port libre est choisi.`,
  },
  en: {
    opening: (content) => `Reading “${content}”…`,
    open: (address) => `The desk is open. Follow this address, the whole of it:\n\n  ${address}\n`,
    howToEnd: 'It is good on this machine alone, as long as this command runs. Ctrl+C ends it.',
    portTaken: (port) => `Another program has port ${port}. Without --port, a free one is chosen.`,
  },
};
