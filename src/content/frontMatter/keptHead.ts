import { type Document, isAlias, isMap, isNode, isScalar, isSeq, LineCounter, type Node } from 'yaml';
import type { Diagnostic } from '../../diagnostics/diagnostic.ts';
import type { WrittenScalar } from './writtenScalars.ts';
import { placeOfRange, placesFrom, type PlaceOf } from './yamlPlaces.ts';

/** A front matter that was read without a fault, as plain data: what its document is asked for afterwards. */
export interface KeptHead {
  /** Offset and length of the YAML in the file. */
  readonly start: number;
  readonly length: number;
  readonly data: Readonly<Record<string, unknown>>;
  readonly diagnostics: readonly Diagnostic[];
  readonly scalars: readonly WrittenScalar[];
  readonly spot: KeptSpot;
}

/** Where a key and its value stand, by offsets in the YAML, and those of what is in the value. */
interface KeptSpot {
  readonly key?: SpotRange;
  readonly value?: SpotRange;
  readonly fields?: ReadonlyMap<string, KeptSpot>;
  readonly items?: readonly (KeptSpot | undefined)[];
}

type SpotRange = readonly [start: number, end: number];

/** @returns undefined where one value stands for another (`*name`), which is found in the document alone */
export function spotsOf({ contents }: Document): KeptSpot | undefined {
  if (!isNode(contents)) return {};
  let isWhole = true;
  const spotOf = (value: unknown, key?: unknown): KeptSpot => {
    if (isAlias(value)) isWhole = false;
    return {
      ...(isNode(key) && ranged('key', key)),
      ...(isNode(value) && ranged('value', value)),
      ...(isMap(value) && {
        // Of keys that are written twice, the first
        fields: new Map(
          value.items
            .flatMap((pair) =>
              isScalar(pair.key) ? [[String(pair.key.value), spotOf(pair.value, pair.key)] as const] : [],
            )
            .reverse(),
        ),
      }),
      ...(isSeq(value) && { items: value.items.map((item) => (isNode(item) ? spotOf(item) : undefined)) }),
    };
  };
  const spot = spotOf(contents);
  return isWhole ? spot : undefined;
}

function ranged(name: 'key' | 'value', { range }: Node): Pick<KeptSpot, 'key' | 'value'> {
  return range ? { [name]: [range[0], range[1]] } : {};
}

/** The places of a front matter by what is kept of it: those that its document would give. */
export function placesOf(file: string, text: string, { start, length, spot }: KeptHead): PlaceOf {
  const source = text.slice(start, start + length);
  let lines: LineCounter | undefined;
  return placesFrom<KeptSpot>(file, {
    first: spot,
    next: ({ fields, items }, step) =>
      items !== undefined && typeof step === 'number' ? items[step] : fields?.get(String(step)),
    rangesOf: (one) => one,
    placeOf: (from, to) => placeOfRange(file, source, (lines ??= linesOf(source)), from, to),
  });
}

function linesOf(source: string): LineCounter {
  const lines = new LineCounter();
  lines.addNewLine(0);
  for (let at = source.indexOf('\n'); at !== -1; at = source.indexOf('\n', at + 1)) lines.addNewLine(at + 1);
  return lines;
}
