/** Rows that stand together at the least, before a page break and after it. */
const TOGETHER = 4;

/** No page ends within the first rows of a table or begins within its last. */
export function keepWithNext(row: number, rows: number, together = TOGETHER): { minPresenceAhead?: number } {
  const parts = row < together - 1 || row >= rows - together;
  return parts && row < rows - 1 ? { minPresenceAhead: 1 } : {};
}
