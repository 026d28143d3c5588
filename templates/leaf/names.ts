import type { Partnership } from '../../src/model/directory/partnership.ts';

/** An authority as a side of the leaf names it. */
export interface SideName {
  /** The large name, in the language of the side. */
  readonly name: string;
  /** How the large name is read, set above it. */
  readonly reading?: string | undefined;
  /** Its name in the other language, where that is another. */
  readonly other?: string | undefined;
  /** Whether that is the language of the partner country. */
  readonly otherIsLocal: boolean;
  readonly otherReading?: string | undefined;
  /** In Latin letters as it is pronounced, where that says more than the names. */
  readonly romanised?: string | undefined;
}

/**
 * Both authorities, first by the name that readers of the side know.
 * @param isLocal whether the side is in the partner country's own language
 */
export function sideNames(
  { french, partner }: Partnership,
  isLocal: boolean,
): { readonly french: SideName; readonly partner: SideName } {
  const frenchThere = french.localName ?? french.name;
  const reading = unless(partner.reading, partner.localName);
  const romanised = unless(partner.romanised, partner.name);
  if (isLocal) {
    return {
      french: { name: frenchThere, other: unless(french.name, frenchThere), otherIsLocal: false },
      partner: {
        name: partner.localName,
        reading,
        other: unless(partner.name, partner.localName),
        otherIsLocal: false,
        romanised,
      },
    };
  }
  return {
    french: { name: french.name, other: unless(frenchThere, french.name), otherIsLocal: true },
    partner: {
      name: partner.name,
      other: unless(partner.localName, partner.name),
      otherIsLocal: true,
      otherReading: reading,
      romanised,
    },
  };
}

/** A name that says something beside another one. */
function unless(name: string | undefined, same: string): string | undefined {
  return name === same ? undefined : name;
}
