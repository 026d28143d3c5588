import type { Paragraph, Table, TableRow } from 'mdast';
import { offsetsOf, placeAt, sourceOfNode } from '../bodyPlaces.ts';
import { type BodyReading, report } from '../bodyReading.ts';

/** A `:::` that opens or closes nothing is left as text by the parser. */
export function reportStrayFences(reading: BodyReading, { position }: Paragraph): void {
  const [start] = offsetsOf(position);
  for (const fence of sourceOfNode(reading, position).matchAll(/^[\s>]*(:::.*)$/gm)) {
    const found = (fence[1] ?? '').trim();
    reportFence(reading, start + fence.index + fence[0].indexOf(':::'), found);
  }
}

/** A table takes the line below it for a row of its own, where no block is open that it would close. */
export function isStrayFence(reading: BodyReading, row: TableRow): boolean {
  return /^:{3,}$/.test(sourceOfNode(reading, row.position).trim());
}

/** A fence that a table has taken; under one that is written wrong, that one is told. */
export function reportTakenFence(reading: BodyReading, table: Table, row: TableRow): void {
  if (!isUnderFence(reading, table)) reportFence(reading, offsetsOf(row.position)[0], ':::');
}

/** Whether the line above a table is a fence that the parser has left as text. */
export function isUnderFence({ source }: BodyReading, { position }: Table): boolean {
  const [start] = offsetsOf(position);
  const lines = source.slice(Math.max(0, start - 1000), start).split('\n');
  return /^[\s>]*:::/.test(lines.at(-2) ?? '');
}

function reportFence(reading: BodyReading, at: number, found: string): void {
  report(reading, 'MD-018', placeAt(reading, at, at + found.length), { found: found.slice(0, 60) });
}
