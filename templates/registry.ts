import type { Templates } from '../src/cli/environment.ts';
import { dossierSections } from './dossier/sections.tsx';
import { TEXTS } from './locales/texts.ts';
import { repertoireSections } from './repertoire/sections.tsx';

/** The kinds of publication that these templates know, and the languages they speak. */
export const templates: Templates = {
  languages: Object.keys(TEXTS) as (keyof typeof TEXTS)[],
  dossier: dossierSections,
  repertoire: repertoireSections,
};
