import { counted } from './plural.ts';
import type { InEachLanguage } from './terminalLanguage.ts';

interface BuildWords {
  readonly laidOut: (file: string, pass: number, sections: number) => string;
  readonly emitted: (file: string, pages: number) => string;
  readonly judged: (file: string) => string;
  /** One line of the summary. */
  readonly made: (path: string, pages: number, bytes: number) => string;
  /** Pages of the file above, as they are labelled. */
  readonly toReview: (pages: readonly string[]) => string;
  readonly notMade: (file: string) => string;
  readonly notPlaced: (file: string) => string;
  readonly nothingToBuild: (ids: string) => string;
  readonly emptyShare: (share: string) => string;
  readonly done: (milliseconds: number) => string;
  readonly watching: (folder: string) => string;
  readonly noProblem: string;
  readonly nothingToRelease: string;
  readonly notReleased: string;
  readonly notInRelease: (file: string) => string;
  readonly wayOutMentions: string;
  readonly wayOutStale: string;
  readonly folderStays: string;
  readonly strangers: (paths: string) => string;
  readonly sheetKept: (path: string) => string;
  readonly sheetBeside: (kept: string, path: string) => string;
}

/** What building, checking and releasing say while they work and when they end. */
export const BUILD_WORDS: InEachLanguage<BuildWords> = {
  fr: {
    laidOut: (file, pass, sections) => `${file} : mise en page, passe ${pass} (${sections})`,
    emitted: (file, pages) => `${file} : écriture de ${counted(pages, 'page', 'pages', 'fr')}`,
    judged: (file) => `${file} : contrôle`,
    made: (path, pages, bytes) =>
      `${path} : ${counted(pages, 'page', 'pages', 'fr')}, ${size(bytes, ',')} Mo`,
    toReview: (pages) =>
      `  ${counted(pages.length, 'page', 'pages', 'fr')} à revoir : p. ${pages.join(', ')} (détails : --details)`,
    notMade: (file) =>
      `${file} : non construit, le contenu a des erreurs ; un fichier fait auparavant reste en place`,
    notPlaced: (file) => `${file} : refusé par le contrôle ; un fichier fait auparavant reste en place`,
    nothingToBuild: (ids) => `Rien à construire avec ces options. Publications : ${ids || 'aucune'}.`,
    emptyShare: (share) => `Aucune édition pour la part ${share} : les autres suffisent.`,
    done: (milliseconds) => `Terminé en ${seconds(milliseconds, ',')} s.`,
    watching: (folder) => `Les changements de ${folder} sont suivis ; Ctrl+C pour arrêter.`,
    noProblem: 'Aucun problème.',
    nothingToRelease: 'Rien à livrer avec ces options.',
    notReleased: 'Rien n’est livré.',
    notInRelease: (file) =>
      `${file} : ne fait pas partie de la livraison, qui demande un livre, sa couverture et son édition pour l’écran`,
    wayOutMentions:
      'Pour laisser ces mentions en blanc, à compléter avec l’imprimeur : --mentions-a-completer',
    wayOutStale: 'Pour livrer des traductions qui ne suivent plus leur source : --allow-stale',
    folderStays: 'Le dossier de livraison reste comme il était.',
    strangers: (paths) => `Ne font pas partie de cette livraison (à retirer avant l’envoi ?) : ${paths}`,
    sheetKept: (path) => `${path} : remplie, gardée telle quelle`,
    sheetBeside: (kept, path) =>
      `Une fiche remplie n’est jamais remplacée (${kept}). Ce qu’elle dit de la publication a changé : la fiche à jour est ${path} ; y reporter ce qui avait été écrit.`,
  },
  en: {
    laidOut: (file, pass, sections) => `${file}: layout, pass ${pass} (${sections})`,
    emitted: (file, pages) => `${file}: writing ${counted(pages, 'page', 'pages', 'en')}`,
    judged: (file) => `${file}: being judged`,
    made: (path, pages, bytes) => `${path}: ${counted(pages, 'page', 'pages', 'en')}, ${size(bytes, '.')} MB`,
    toReview: (pages) =>
      `  ${counted(pages.length, 'page', 'pages', 'en')} to review: p. ${pages.join(', ')} (details: --details)`,
    notMade: (file) => `${file}: not built, the content has errors; a file made before stays in place`,
    notPlaced: (file) => `${file}: refused by its judge; a file made before stays in place`,
    nothingToBuild: (ids) => `Nothing to build with these options. Publications: ${ids || 'none'}.`,
    emptyShare: (share) => `No edition is left for share ${share}: the others make them all.`,
    done: (milliseconds) => `Done in ${seconds(milliseconds, '.')} s.`,
    watching: (folder) => `Changes of ${folder} are followed; Ctrl+C ends.`,
    noProblem: 'No problem.',
    nothingToRelease: 'Nothing to release with these options.',
    notReleased: 'Nothing is released.',
    notInRelease: (file) =>
      `${file}: not part of the release, which takes a book, its cover and its edition for the screen`,
    wayOutMentions: 'To leave these mentions blank, for the printing house: --mentions-a-completer',
    wayOutStale: 'To release translations that no longer follow their source: --allow-stale',
    folderStays: 'The folder of the release stays as it was.',
    strangers: (paths) => `Not part of this release (to be removed before it is sent?): ${paths}`,
    sheetKept: (path) => `${path}: filled in, kept as it is`,
    sheetBeside: (kept, path) =>
      `A sheet that was filled in is never replaced (${kept}). What it says of the publication has changed: the present sheet is ${path}; copy into it what had been written.`,
  },
};

function size(bytes: number, mark: string): string {
  return (bytes / 1e6).toFixed(1).replace('.', mark);
}

function seconds(milliseconds: number, mark: string): string {
  return (milliseconds / 1000).toFixed(1).replace('.', mark);
}
