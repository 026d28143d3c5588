/** A standard that a file follows: what it asks of the file's frame. What it asks of content, the engine always does. */
export interface Standard {
  /** As people call it: `PDF/UA-1`. */
  readonly name: string;
  /** The highest version of PDF that it allows. */
  readonly version: '1.6' | '1.7';
  /** Whether the catalog has a structure tree (ISO 32000-1, 14.7). */
  readonly tagged: boolean;
  /** Entries of the information dictionary, beside those of every file. */
  readonly info?: Readonly<Record<string, unknown>>;
  /** How the file says in its XMP that it follows the standard. */
  readonly claim: Claim;
  /** Whether schemas that XMP does not predefine must be described in the file (ISO 19005-3, 6.6.2.3). */
  readonly describesSchemas?: boolean;
  readonly intent?: OutputIntent;
}

/** Properties of a namespace of XMP. */
export interface Claim {
  readonly prefix: string;
  readonly namespace: string;
  readonly properties: Readonly<Record<string, string>>;
  /** For files that must describe it. */
  readonly schema?: {
    readonly name: string;
    readonly properties: readonly {
      readonly name: string;
      readonly type: string;
      readonly meaning: string;
    }[];
  };
}

/** The condition that a file's colours are meant for (ISO 32000-1, 14.11.5). */
export interface OutputIntent {
  readonly subtype: 'GTS_PDFA1' | 'GTS_PDFX';
  readonly condition: ColourCondition;
}

export interface ColourCondition {
  /** In the registry of the ICC, such as `FOGRA39`, or a name that people know. */
  readonly identifier: string;
  readonly components: 3 | 4;
  /** ICC profile. */
  readonly profile: Uint8Array;
}
