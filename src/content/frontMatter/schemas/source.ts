import { z } from 'zod';
import type { Source } from '../../../model/publication/prose.ts';
import { SOURCE_FIELDS } from '../../../model/publication/sourceFields.ts';
import { recordSchema } from './recordSchema.ts';

/** A source as chapters declare it under a key. */
const source: z.ZodType<Source> = recordSchema(SOURCE_FIELDS);

export const sourcesByKey = z.record(z.string(), source);
