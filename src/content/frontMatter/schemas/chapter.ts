import { z } from 'zod';
import { MOTIFS } from '../../../model/publication/motif.ts';
import type { Chapter, GlossaryTerm } from '../../../model/publication/publication.ts';
import { choice, fail, group, partialDate, slug, text } from './fields.ts';
import { sourcesByKey } from './source.ts';

const glossaryTerm = group({
  terme: text,
  local: text,
  lecture: text.optional(),
  romanisation: text.optional(),
  note: text.optional(),
  variantes: z.array(text).optional(),
  categorie: text,
}).transform((given): GlossaryTerm => ({
  term: given.terme,
  local: given.local,
  reading: given.lecture,
  romanised: given.romanisation,
  note: given.note,
  alternatives: given.variantes ?? [],
  category: given.categorie,
}));

/** A chapter's front matter; its title and standfirst still hold the author's markup. */
export interface ChapterFields extends Omit<
  Chapter,
  'blocks' | 'notes' | 'place' | 'titleInlines' | 'standfirst'
> {
  readonly standfirst: string | undefined;
}

/** Front matter of a chapter of either kind of publication. */
export const chapterSchema = group({
  id: slug,
  titre: text,
  titreCourt: text.optional(),
  chapeau: text.optional(),
  signature: text.optional(),
  fonction: text.optional(),
  genre: choice(['chapitre', 'liminaire', 'annexe', 'glossaire', 'sources']).optional(),
  motif: choice(MOTIFS).optional(),
  sources: sourcesByKey.optional(),
  // Asked by the rules alone (`datedFacts`).
  verifie: group({ le: partialDate, par: text }).optional(),
  termes: z.array(glossaryTerm).optional(),
})
  .superRefine((given, context) => {
    if (given.termes !== undefined && given.genre !== 'glossaire') fail(context, 'FM-024', {});
  })
  .transform((given): ChapterFields => ({
    id: given.id,
    kind: given.genre ?? 'chapitre',
    title: given.titre,
    shortTitle: given.titreCourt ?? given.titre,
    motif: given.motif ?? 'vagues',
    standfirst: given.chapeau,
    ...(given.signature && { signature: given.signature }),
    ...(given.fonction && { signedAs: given.fonction }),
    sources: given.sources ?? {},
    glossary: given.termes ?? [],
  }));
