/** A list in one cell: ` | ` between its items; `|` and `\` inside an item have a `\` before them. */
export function joinedItems(items: readonly (string | undefined)[]): string {
  if (items.every((item) => item === undefined || item === '')) return '';
  return items.map((item) => (item ?? '').replace(/[\\|]/g, '\\$&')).join(' | ');
}

/** The items of a cell, each without the spaces around it; an empty one is `''`, an empty cell has none. */
export function splitItems(cell: string): string[] {
  if (cell.trim() === '') return [];
  const items: string[] = [''];
  for (const [piece] of cell.matchAll(/\\[\\|]|[^\\|]+|\\|\|/g)) {
    if (piece === '|') items.push('');
    else items[items.length - 1] += /^\\[\\|]$/.test(piece) ? piece.slice(1) : piece;
  }
  return items.map((item) => item.trim());
}
