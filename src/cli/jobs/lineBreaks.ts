import { createLineBreaks } from '../../typography/lineBreaks.ts';

/** Line ends of every publication: each text brings the hyphenation of its language, Japanese its kinsoku. */
export const lineBreaks = createLineBreaks((word) => [word]);
