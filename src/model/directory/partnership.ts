import type { Place } from '../../diagnostics/diagnostic.ts';
import type { CountryLabels } from './countryLabels.ts';
import type { RecordOf } from '../fields/record.ts';
import type { Block } from '../publication/prose.ts';
import type { Chapter, Publication } from '../publication/publication.ts';
import type {
  FRENCH_FIELDS,
  MEETING_FIELDS,
  PARTNER_FIELDS,
  PARTNERSHIP_FIELDS,
  RENEWAL_FIELDS,
} from './fields.ts';

/** The French side. */
export interface FrenchAuthority extends RecordOf<typeof FRENCH_FIELDS> {}

/** The authority on the other side, in the country of the publication. */
export interface PartnerAuthority extends RecordOf<typeof PARTNER_FIELDS> {
  /** For sorting, when the name does not: its reading, in an edition sorted by kana. */
  readonly sortKey?: string;
}

export type Renewal = RecordOf<typeof RENEWAL_FIELDS>;

export type Meeting = RecordOf<typeof MEETING_FIELDS>;

/** The facts of a front matter (`fields.ts`), and what its file adds. */
export interface Partnership extends RecordOf<typeof PARTNERSHIP_FIELDS> {
  readonly partner: PartnerAuthority;
  readonly blocks: readonly Block[];
  /** In a translated edition, keys of the front matter that still show the source text: `origine`, `sources`… */
  readonly untranslated?: readonly string[];
  readonly place: Place;
}

/** A closed list of the content: each id with its label. */
export type Vocabulary = ReadonlyMap<string, VocabularyTerm>;

export interface VocabularyTerm {
  readonly id: string;
  readonly label: string;
  readonly plural?: string;
  readonly local?: string;
}

/** A first-level division of the partner country: a prefecture, a Land… */
export interface Territory {
  readonly id: string;
  readonly label: string;
  readonly local: string;
  readonly reading?: string;
  /** That the official codes of its authorities begin with. */
  readonly code?: string;
  /** Geographic region it belongs to, as its label. */
  readonly region: string;
  readonly regionLocal?: string;
}

/** A published way to tell which links count. */
export interface CountCriterion {
  readonly id: string;
  /** Who counts so: `Cités Unies France`. */
  readonly label: string;
  /** What is counted, as a sentence. */
  readonly rule: string;
  readonly localLabel?: string;
  readonly localRule?: string;
  /** Ids of the kinds of act that count. */
  readonly acts: ReadonlySet<string>;
}

export interface Vocabularies {
  readonly domains: Vocabulary;
  readonly acts: Vocabulary;
  readonly levels: Vocabulary;
  readonly reliabilities: Vocabulary;
  readonly states: Vocabulary;
  /** French regions, in the order of the book. */
  readonly regions: readonly string[];
  /** Their names in the language of the partner country, for those that have one. */
  readonly regionLocals: ReadonlyMap<string, string>;
  /** The same for départements. */
  readonly departmentLocals: ReadonlyMap<string, string>;
  /** INSEE's codes of the regions and départements that the content gives one, by their names. */
  readonly codes: ReadonlyMap<string, string>;
  readonly territories: ReadonlyMap<string, Territory>;
  /** Ways to count the links, in the order in which they are shown; often none. */
  readonly criteria: readonly CountCriterion[];
  /** The country's own words for what every directory has: 都道府県 for a territory. */
  readonly labels?: CountryLabels;
  /** By language, words before which a typed number is held against what the records count: `liens`, 件. */
  readonly countedWords?: ReadonlyMap<string, readonly string[]>;
}

/** What a directory says of a partnership in data, without its prose. */
export type PartnershipFacts = Omit<Partnership, 'blocks' | 'place'>;

/** An edition that came before, by what its data say of themselves. */
export interface EarlierEdition {
  /** `Édition de septembre 2024` */
  readonly edition: string;
  /** ISO date of that edition. */
  readonly date: string;
  /** A reservation on its data: how they were established. */
  readonly remark?: string;
  /** The same in the partner's language. */
  readonly localRemark?: string;
}

/** A fact that differs, by its path in the model: `since`, `french.name`. */
export interface FactChange {
  readonly field: string;
  /** Undefined when the fact was not known. */
  readonly before: unknown;
  readonly after: unknown;
}

export interface ChangedPartnership {
  readonly id: string;
  readonly facts: readonly FactChange[];
}

/** What is new since an edition, by ids of partnerships: the same in every language. */
export interface Changes {
  readonly since: EarlierEdition;
  readonly added: readonly string[];
  readonly changed: readonly ChangedPartnership[];
  /** Links that have ended since; they are not in `changed` for that alone. */
  readonly ended: readonly string[];
  /** Entries of the earlier edition that the book no longer has. */
  readonly withdrawn: readonly PartnershipFacts[];
}

export interface Directory {
  readonly publication: Publication & { readonly kind: 'repertoire' };
  readonly vocabularies: Vocabularies;
  /** Texts before and after the entries, in reading order. */
  readonly chapters: readonly Chapter[];
  readonly partnerships: readonly Partnership[];
  /** The number of each entry, by id: one in every edition, and in whatever is made from a part (`entryNumbers`). */
  readonly numbers: ReadonlyMap<string, number>;
  /** Undefined when no earlier edition's data are kept. */
  readonly changes?: Changes;
}
