/** The first row of a table stays with its second, and the last two are never parted from the one before. */
export function keepWithNext(row: number, rows: number, leading: number): { minPresenceAhead?: number } {
  const parts = row === 0 || row === rows - 2 || row === rows - 3;
  return parts && row < rows - 1 ? { minPresenceAhead: leading * (row === rows - 3 ? 2 : 1) } : {};
}
