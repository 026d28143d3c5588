import type { SharesRefusal } from '../output/mergedShares.ts';
import { counted } from './plural.ts';
import type { InEachLanguage } from './terminalLanguage.ts';

interface MergeWords {
  readonly merged: (out: string, files: number, shares: number) => string;
  readonly noPlan: (file: string) => string;
  readonly refused: (refusal: SharesRefusal) => string;
}

export const MERGE_WORDS: InEachLanguage<MergeWords> = {
  fr: {
    merged: (out, files, shares) =>
      `${out} : ${counted(files, 'fichier', 'fichiers', 'fr')} de ${counted(shares, 'part', 'parts', 'fr')}, un seul manifeste.`,
    noPlan: (file) => `${file} n’est pas un plan : écrivez-le par « build --plan > ${file} ».`,
    refused: (refusal) => {
      switch (refusal.because) {
        case 'noManifest':
          return `${refusal.folder} : aucun manifest.json lisible. Donnez le dossier de sortie d’une construction (--out), entier.`;
        case 'otherContent':
          return `${refusal.folder} a été construit d’autres textes que ${refusal.first}. Construisez toutes les parts du même contenu.`;
        case 'notAsTold':
          return `${refusal.folder}/${refusal.file} manque ou n’est plus tel que le dit son manifeste. Reprenez cette part entière.`;
        case 'twoOfOne':
          return `${refusal.file} n’est pas le même dans ${refusal.folders.join(' et ')}. Confiez chaque fichier à une seule part.`;
        case 'notMade':
          return `Aucune part n’a ${refusal.files.join(', ')}, que le plan demande. Construisez ce qui manque, puis réunissez de nouveau.`;
        case 'otherBuild':
          return `${refusal.folder} contient une autre construction (${refusal.files.join(', ')}). Choisissez un dossier neuf par --out.`;
      }
    },
  },
  en: {
    merged: (out, files, shares) =>
      `${out}: ${counted(files, 'file', 'files', 'en')} of ${counted(shares, 'part', 'parts', 'en')}, one manifest.`,
    noPlan: (file) => `${file} is no plan: write it with “build --plan > ${file}”.`,
    refused: (refusal) => {
      switch (refusal.because) {
        case 'noManifest':
          return `${refusal.folder}: no manifest.json that can be read. Give the output folder of a build (--out), as a whole.`;
        case 'otherContent':
          return `${refusal.folder} was built from other texts than ${refusal.first}. Build all shares from the same content.`;
        case 'notAsTold':
          return `${refusal.folder}/${refusal.file} is missing, or is not as its manifest says. Fetch that part again as a whole.`;
        case 'twoOfOne':
          return `${refusal.file} is not the same in ${refusal.folders.join(' and ')}. Give each file to one part alone.`;
        case 'notMade':
          return `No part has ${refusal.files.join(', ')}, which the plan asks for. Build what is missing, then merge again.`;
        case 'otherBuild':
          return `${refusal.folder} holds another build (${refusal.files.join(', ')}). Choose a new folder with --out.`;
      }
    },
  },
};
