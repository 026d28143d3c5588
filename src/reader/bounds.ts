/**
 * How much of a file is read. Far beyond any real book, and small enough that no file, however it was made, holds
 * a build for long or fills its memory. What is left unread is a fault of the file, never silence.
 */
export const BOUNDS = {
  /** Bytes that one stream may give after its filters. */
  streamBytes: 64 * 2 ** 20,
  /** Operations of all pages together; sixteen bytes of a stream count as one more. */
  operations: 12_000_000,
  /** Things painted, of all pages together. */
  marks: 2_000_000,
  /** Operands before an operator, and items of an array in a content stream. */
  operands: 65_536,
  /** Arrays and dictionaries of a content stream inside each other. */
  operandDepth: 64,
  /** Streams that call each other. */
  streamDepth: 20,
  /** Levels of the trees of pages, names, numbers and bookmarks. */
  treeDepth: 64,
  /** Levels of the structure tree. */
  structureDepth: 256,
  /** Entries of a font's widths or of its table of texts. */
  fontEntries: 131_072,
  /** Steps of the walk through all that pages use. */
  visits: 4_000_000,
  /** Bytes of the metadata packet. */
  xmpBytes: 2 ** 20,
} as const;
