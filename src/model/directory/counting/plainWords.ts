/**
 * A name as people may type it, whatever its accents, capitals and blanks: `Provence-Alpes-Côte d’Azur` →
 * `provence-alpes-cote-d-azur`. Letters of any writing stay.
 */
export function plainly(text: string): string {
  return text
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, '-')
    .replace(/^-|-$/g, '');
}
