import { z } from 'zod';
import { chapterSchema } from '../../content/frontMatter/schemas/chapter.ts';
import { lexiconSchema } from '../../content/frontMatter/schemas/lexicon.ts';
import { partnershipSchema } from '../../content/frontMatter/schemas/partnership.ts';
import { publicationSchema } from '../../content/frontMatter/schemas/publication.ts';
import { vocabularySchema } from '../../content/frontMatter/schemas/vocabulary.ts';
import type { Genres } from '../../model/publication/publication.ts';

/** The front matters that people write, by the name of their file in `schemas/`. */
export function jsonSchemas(genres: Genres): Readonly<Record<string, object>> {
  return {
    publication: schemaOf('publication.md', publicationSchema(genres)),
    chapitre: schemaOf('un chapitre', chapterSchema),
    partenariat: schemaOf('partenariats/<id>.md', partnershipSchema(undefined)),
    vocabulaire: schemaOf('vocabulaire.md', vocabularySchema),
    lexique: schemaOf('lexique.md', lexiconSchema),
  };
}

/** JSON Schema (draft 2020-12) of what may be typed; what values mean beyond their form, `check` alone knows. */
function schemaOf(file: string, schema: z.ZodType): object {
  const written = z.toJSONSchema(schema, { io: 'input', unrepresentable: 'any' });
  return { title: `En-tête de ${file}`, ...written };
}
