/** One sentence in the two languages of messages; `{name}` stands for what the finding's data say. */
export interface Wording {
  readonly fr: string;
  readonly en: string;
}

/** The words of one rule. */
export interface RuleWording {
  /** What the rule asks for, where a report lists all rules. */
  readonly title?: Wording;
  /** What to do when it is broken. */
  readonly remedy?: Wording;
  /** What is wrong, by the `fault` of the finding's data. */
  readonly faults: Readonly<Record<string, Wording>>;
}

export type RuleWordings = Readonly<Record<string, RuleWording>>;

export const said = (fr: string, en: string): Wording => ({ fr, en });

/** The words of a rule that can only be broken in one way. */
export function one(fr: string, en: string): RuleWording {
  return { faults: { found: said(fr, en) } };
}
