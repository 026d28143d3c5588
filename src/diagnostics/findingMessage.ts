import type { Language } from '../i18n/language.ts';
import type { Message } from './messages/entry.ts';
import { ACCESSIBILITY_RULES } from './messages/rules/accessibility.ts';
import { ARCHIVE_RULES } from './messages/rules/archive.ts';
import { FILE_RULES } from './messages/rules/damage.ts';
import { PRESS_COLOUR_RULES } from './messages/rules/pressColour.ts';
import { PRESS_FILE_RULES } from './messages/rules/pressFile.ts';
import { PRESS_PAGE_RULES } from './messages/rules/pressPage.ts';
import { TAGGING_RULES } from './messages/rules/tagging.ts';
import { said, type RuleWordings, type Wording } from './messages/rules/wording.ts';

/** The words of every rule of the judge, by its id. */
export const RULE_WORDINGS: RuleWordings = {
  ...FILE_RULES,
  ...ACCESSIBILITY_RULES,
  ...TAGGING_RULES,
  ...ARCHIVE_RULES,
  ...PRESS_FILE_RULES,
  ...PRESS_COLOUR_RULES,
  ...PRESS_PAGE_RULES,
};

/** Faults that any rule may have. */
const COMMON: Readonly<Record<string, Wording>> = {
  crashed: said(
    'la règle n’a pas pu être examinée : le fichier est trop abîmé',
    'the rule could not be examined: the file is too damaged',
  ),
};

const WHY_NOT: Readonly<Record<string, Wording>> = {
  notAsked: said('mesure non demandée', 'measurement not asked for'),
  toolMissing: said('Ghostscript (gs) n’est pas installé', 'Ghostscript (gs) is not installed'),
  toolFailed: said('Ghostscript n’a pas pu séparer les encres', 'Ghostscript could not separate the inks'),
  unreadable: said('fichier illisible', 'file cannot be read'),
};

/** Words that data give by their English name: what is painted. */
const TERMS: Readonly<Record<string, Wording>> = {
  fill: said('aplat', 'area'),
  stroke: said('filet', 'rule'),
  text: said('texte', 'text'),
  image: said('image', 'picture'),
  stencil: said('image au trait', 'line art'),
  shading: said('dégradé', 'shading'),
};

type Data = Readonly<Record<string, string | number>>;

/** The sentence of a finding of the judge: what is wrong, and what to do where the rule knows. */
export function findingMessage(
  { rule, data }: { readonly rule: string; readonly data: Data },
  language: Language,
): Message {
  const key = String(data['fault']);
  const sentence = RULE_WORDINGS[rule]?.faults[key] ?? COMMON[key];
  if (sentence === undefined) return { message: `${rule} ${JSON.stringify(data)}` };
  const message = filledIn(inLanguage(sentence, language), data, language);
  const help = ruleRemedy(rule, language);
  return help === undefined ? { message } : { message, help };
}

/** What a rule asks for; its id where only its faults have words. */
export function ruleTitle(rule: string, language: Language): string {
  const title = RULE_WORDINGS[rule]?.title;
  return title ? inLanguage(title, language) : rule;
}

/** What to do when a rule is broken, where it knows. */
export function ruleRemedy(rule: string, language: Language): string | undefined {
  const remedy = RULE_WORDINGS[rule]?.remedy;
  return remedy && inLanguage(remedy, language);
}

/** Why a rule could not be asked. */
export function unverifiedReason(reason: string, language: Language): string {
  const why = WHY_NOT[reason];
  return why ? inLanguage(why, language) : reason;
}

function inLanguage({ fr, en }: Wording, language: Language): string {
  return language === 'fr' ? fr : en;
}

function filledIn(sentence: string, data: Data, language: Language): string {
  return sentence
    .replace(/\{(\w+)\}/g, (whole, name: string) => {
      const value = data[name];
      if (typeof value === 'number') return numberIn(value, language);
      const term = name === 'what' && value !== undefined ? TERMS[value] : undefined;
      return term ? inLanguage(term, language) : (value ?? whole);
    })
    .trim();
}

function numberIn(value: number, language: Language): string {
  const locale = language === 'fr' ? 'fr-FR' : 'en-GB';
  return new Intl.NumberFormat(locale, { maximumFractionDigits: 2, useGrouping: false }).format(value);
}
