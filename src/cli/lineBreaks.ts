import { hyphenateFrench } from '../typography/french/hyphenation.ts';
import { createLineBreaks } from '../typography/lineBreaks.ts';

/** Line ends of every publication: Latin words by French rules, Japanese by kinsoku. */
export const lineBreaks = createLineBreaks(hyphenateFrench);
