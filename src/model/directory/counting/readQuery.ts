import { after, CLAUSE_WORDS, dimensionIn, filterOf, rangeOf, valueIn } from './clauses.ts';
import { type CountedFacts, DIMENSIONS } from './dimensions.ts';
import { plainly } from './plainWords.ts';
import type { AnswerForm, Filter, Measure, QueryFault, QueryReading, Range } from './query.ts';

/** Words that a reference begins with, for those who mistype one. */
const MEASURE_WORDS: readonly string[] = [
  'liens',
  'accords',
  'accords partagés',
  'collectivités françaises',
  'collectivités partenaires',
  ...DIMENSIONS.map(({ plural }) => plural),
  'part',
  'rang',
  'noms',
  'première année',
  'dernière année',
];

const FORM_WORDS = ['en lettres', 'au féminin', 'vaut', 'entre'];

/**
 * Reads a reference without its braces: what is asked, then clauses between commas (Japanese ones serve too) that
 * choose links or say how the answer is written. Accents and capitals are free; a first capital asks for one.
 */
export function readQuery(written: string, facts: CountedFacts): QueryReading {
  const [first = '', ...clauses] = written.split(/[,，、]/).map((part) => part.trim().replace(/\s+/g, ' '));
  const measure = measureOf(first, facts);
  if ('found' in measure) return { fault: measure };
  const filters: Filter[] = [];
  let form: AnswerForm = { inWords: false, feminine: false, isCapital: /^\p{Lu}/u.test(first) };
  let links: Range | undefined;
  for (const clause of clauses) {
    const size = sizeOf(clause);
    const formed = formWith(form, clause);
    if (measure.kind === 'values' && size !== undefined) links = size;
    else if (formed !== undefined) form = formed;
    else {
      const filter = filterOf(clause, facts);
      if (typeof filter !== 'function') {
        const known = filter.known === CLAUSE_WORDS ? [...CLAUSE_WORDS, ...FORM_WORDS] : filter.known;
        return { fault: { found: filter.found, known } };
      }
      filters.push(filter);
    }
  }
  return { query: { measure: links ? ({ ...measure, links } as Measure) : measure, filters, form } };
}

const SIDES = { both: ['french', 'partner'], french: ['french'], partner: ['partner'] } as const;

const PLAIN_MEASURES: Readonly<Record<string, Measure>> = {
  lien: { kind: 'links' },
  liens: { kind: 'links' },
  accords: { kind: 'acts' },
  'accords-partages': { kind: 'acts', isShared: true },
  'collectivites-francaises': { kind: 'authorities', sides: SIDES.french },
  'collectivites-partenaires': { kind: 'authorities', sides: SIDES.partner },
  noms: { kind: 'names', sides: SIDES.both },
  'noms-francais': { kind: 'names', sides: SIDES.french },
  'noms-partenaires': { kind: 'names', sides: SIDES.partner },
  'premiere-annee': { kind: 'year', which: 'first' },
  'derniere-annee': { kind: 'year', which: 'last' },
};

function measureOf(words: string, facts: CountedFacts): Measure | QueryFault {
  const plain = plainly(words);
  const known = Object.hasOwn(PLAIN_MEASURES, plain) ? PLAIN_MEASURES[plain] : undefined;
  if (known !== undefined) return known;
  const share = after(words, 'part');
  if (share !== undefined && share !== '') {
    const filter = filterOf(share, facts);
    return typeof filter === 'function' ? { kind: 'share', filter } : filter;
  }
  const rank = after(words, 'rang');
  const ranked = rank === undefined ? undefined : dimensionIn(rank);
  if (ranked !== undefined) {
    const value = valueIn(ranked.dimension, ranked.rest, facts);
    return typeof value === 'string' ? { kind: 'rank', dimension: ranked.dimension, value } : value;
  }
  return valuesOf(words) ?? { found: words, known: MEASURE_WORDS };
}

/** `territoires`, `territoires sans lien`, `territoires en tout`. */
function valuesOf(words: string): Measure | undefined {
  for (const dimension of [...DIMENSIONS].sort((a, b) => b.plural.length - a.plural.length)) {
    const rest = after(words, dimension.plural);
    if (rest === undefined) continue;
    const of = { '': 'met', 'sans-lien': 'unmet', 'en-tout': 'all' } as const;
    const asked = plainly(rest);
    if (asked in of) return { kind: 'values', dimension, of: of[asked as keyof typeof of] };
  }
  return undefined;
}

/** `à 2 liens`, `à 3 liens ou plus`. */
export function sizeOf(clause: string): Range | undefined {
  const [, number, words] = /^[àa]\s+(\d+)\s+(liens?(?:\s+ou\s+plus)?)$/iu.exec(clause) ?? [];
  return number === undefined ? undefined : rangeOf(Number(number), words ?? '');
}

function formWith(form: AnswerForm, clause: string): AnswerForm | undefined {
  const plain = plainly(clause);
  if (plain === 'en-lettres') return { ...form, inWords: true };
  if (plain === 'au-feminin') return { ...form, feminine: true };
  const [, value] = /^vaut-(\d+)$/.exec(plain) ?? [];
  if (value !== undefined) return { ...form, within: { from: Number(value), to: Number(value) } };
  const [, from, to] = /^entre-(\d+)-et-(\d+)$/.exec(plain) ?? [];
  if (from !== undefined) return { ...form, within: { from: Number(from), to: Number(to) } };
  return clause.includes('/') ? { ...form, forms: clause.split('/').map((one) => one.trim()) } : undefined;
}
