/** The closed family of patterns that a chapter may open with, by the names that editors write. */
export const MOTIFS = [
  'vagues',
  'anneaux',
  'chanvre',
  'alveoles',
  'fleches',
  'ondes',
  'damier',
  'ecailles',
  'treillis',
  'losanges',
  'chevrons',
] as const;

export type Motif = (typeof MOTIFS)[number];
