/** The families of colours that a publication may be printed in, by the names that editors write. */
export const PALETTES = ['indigo', 'foret', 'brique', 'prune', 'ardoise'] as const;

export type PaletteName = (typeof PALETTES)[number];
