/** Elements inside a line; others, notes too, begin and end a block, where a voice pauses by itself. */
export const INLINE: ReadonlySet<string> = new Set(
  'Span Quote Reference BibEntry Code Link Annot Ruby RB RT RP Warichu WT WP'.split(' '),
);
