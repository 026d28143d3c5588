/** One sentence in the two languages of messages; `{name}` stands for what the finding's data say. */
export interface Said {
  readonly fr: string;
  readonly en: string;
}

/** The words of one rule. */
export interface RuleWording {
  /** What the rule asks for, where a report lists all rules. */
  readonly title?: Said;
  /** What to do when it is broken. */
  readonly remedy?: Said;
  /** What is wrong, by the `fault` of the finding's data. */
  readonly faults: Readonly<Record<string, Said>>;
}

export type RuleWordings = Readonly<Record<string, RuleWording>>;

export const said = (fr: string, en: string): Said => ({ fr, en });

/** The words of a rule that can only be broken in one way. */
export function one(fr: string, en: string): RuleWording {
  return { faults: { found: said(fr, en) } };
}
