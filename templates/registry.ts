import type { Templates } from '../src/cli/environment.ts';
import { dossierCoverSheet, dossierSections } from './dossier/sections.tsx';
import { inks } from './kit/tokens.ts';
import { TEXTS } from './locales/texts.ts';
import { repertoireCoverSheet, repertoireSections } from './repertoire/sections.tsx';

/** The kinds of publication that these templates know, and the languages they speak. */
export const templates: Templates = {
  languages: Object.keys(TEXTS) as (keyof typeof TEXTS)[],
  dossier: dossierSections,
  dossierCover: dossierCoverSheet,
  repertoire: repertoireSections,
  repertoireCover: repertoireCoverSheet,
  inks: new Map(Object.values(inks).map(({ rgb, cmyk }) => [rgb, cmyk])),
  slugFamily: 'Source Sans 3',
};
