import { counted } from './plural.ts';
import type { InEachLanguage } from './terminalLanguage.ts';

interface SyncWords {
  readonly nothingToTranslate: (folder: string) => string;
  readonly unknownFile: (file: string, language: string) => string;
  readonly faultyHead: (file: string) => string;
  readonly nothingToChange: string;
  readonly toAddByHand: (file: string, series: string, where: string) => string;
  readonly changed: (file: string, confirmed: number, added: number) => string;
}

export const SYNC_WORDS: InEachLanguage<SyncWords> = {
  fr: {
    nothingToTranslate: (folder) => `Rien à traduire dans « ${folder} ».`,
    unknownFile: (file, language) =>
      `« ${file} » n’est ni un texte à traduire, ni une traduction en « ${language} ».`,
    faultyHead: (file) => `${file} : en-tête à corriger d’abord (npm run check).`,
    nothingToChange: 'Rien à changer.',
    toAddByHand: (file, series, where) => `${file} : « ${series} » à ajouter à la main (${where})`,
    changed: (file, confirmed, added) => {
      const done = [
        confirmed > 0 ? counted(confirmed, 'bloc tenu pour à jour', 'blocs tenus pour à jour', 'fr') : '',
        added > 0 ? counted(added, 'place vide ajoutée', 'places vides ajoutées', 'fr') : '',
      ].filter((part) => part !== '');
      return `${file} : ${done.join(', ') || 'empreintes rangées'}`;
    },
  },
  en: {
    nothingToTranslate: (folder) => `Nothing to translate in “${folder}”.`,
    unknownFile: (file, language) =>
      `“${file}” is neither a text to translate nor a translation into “${language}”.`,
    faultyHead: (file) => `${file}: its front matter has to be mended first (npm run check).`,
    nothingToChange: 'Nothing to change.',
    toAddByHand: (file, series, where) => `${file}: “${series}” is to be added by hand (${where})`,
    changed: (file, confirmed, added) => {
      const done = [
        confirmed > 0 ? counted(confirmed, 'block held up to date', 'blocks held up to date', 'en') : '',
        added > 0 ? counted(added, 'empty place added', 'empty places added', 'en') : '',
      ].filter((part) => part !== '');
      return `${file}: ${done.join(', ') || 'records put in order'}`;
    },
  },
};
