import { counted } from './plural.ts';
import type { InEachLanguage } from './terminalLanguage.ts';

interface SummaryWords {
  readonly head: string;
  readonly edition: (id: string, language: string, waits: string) => string;
  /** Files that belong to no edition that could be made. */
  readonly elsewhere: (waits: string) => string;
  readonly errors: (count: number) => string;
  readonly warnings: (count: number) => string;
  readonly toTranslate: (count: number) => string;
  readonly stale: (count: number) => string;
  readonly toProofread: (missing: number, texts: number, files: string) => string;
  readonly andOthers: (count: number) => string;
  /** Keys of `impression.mentionsLegales`. */
  readonly mentions: (keys: string) => string;
}

/** What `check` says of each edition that is not ready. */
export const SUMMARY_WORDS: InEachLanguage<SummaryWords> = {
  fr: {
    head: 'Ce qui manque avant publication :',
    edition: (id, language, waits) => `  ${id}, ${language} : ${waits}`,
    elsewhere: (waits) => `  autres fichiers : ${waits}`,
    errors: (count) => counted(count, 'erreur', 'erreurs', 'fr'),
    warnings: (count) => counted(count, 'avertissement', 'avertissements', 'fr'),
    toTranslate: (count) => `${counted(count, 'texte ou bloc', 'textes ou blocs', 'fr')} à traduire`,
    stale: (count) => `${counted(count, 'bloc', 'blocs', 'fr')} à revoir sur la source`,
    toProofread: (missing, texts, files) =>
      `${counted(missing, 'texte', 'textes', 'fr')} sur ${texts} à faire relire (${files})`,
    andOthers: (count) => ` et ${counted(count, 'autre', 'autres', 'fr')}`,
    mentions: (keys) => `mentions légales à donner : ${keys}`,
  },
  en: {
    head: 'What is missing before publication:',
    edition: (id, language, waits) => `  ${id}, ${language}: ${waits}`,
    elsewhere: (waits) => `  other files: ${waits}`,
    errors: (count) => counted(count, 'error', 'errors', 'en'),
    warnings: (count) => counted(count, 'warning', 'warnings', 'en'),
    toTranslate: (count) => `${counted(count, 'text or block', 'texts or blocks', 'en')} to translate`,
    stale: (count) => `${counted(count, 'block', 'blocks', 'en')} to revise after the source`,
    toProofread: (missing, texts, files) =>
      `${counted(missing, 'text', 'texts', 'en')} of ${texts} to be proof-read (${files})`,
    andOthers: (count) => ` and ${counted(count, 'other', 'others', 'en')}`,
    mentions: (keys) => `legal mentions to give: ${keys}`,
  },
};
