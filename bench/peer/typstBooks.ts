import type { Entry } from '../workload/entry.ts';
import { TITLES, type WorkloadKind } from '../workload/titles.ts';
import type { PlainFile } from './plainMarkdown.ts';
import { bodyMarkup, escaped, quoted } from './typstMarkup.ts';

type EntryFacts = Omit<Entry, 'paragraphs'>;

/** Typst source of one entry or chapter, included by the book. */
export function partSource(kind: WorkloadKind, { facts, body }: PlainFile): string {
  return kind === 'dossier' ? bodyMarkup(body) : entrySource(facts as EntryFacts, bodyMarkup(body));
}

/** Two entries to an A4 page. */
function entrySource(entry: EntryFacts, text: string): string {
  const { french, partner } = entry;
  const facts = factsOf(entry).map(([label, value]) => `[*${escaped(label)}*], [${escaped(value)}]`);
  return `#block(height: 123mm, width: 100%, clip: false)[
== ${escaped(french.name)} — ${japanese(partner.writing)} <e${entry.id}>
#text(size: 8.5pt)[${escaped(partner.romanised)} (${japanese(partner.reading)})]
#set text(size: 9pt)
#grid(columns: (26mm, 1fr), row-gutter: 5pt, ${facts.join(', ')})
${text}
]
`;
}

function factsOf({
  act,
  year,
  partner,
  french,
  domains,
  positions,
  contacts,
}: EntryFacts): [string, string][] {
  return [
    ['Nature', `${act}, ${year}`],
    [
      'Statut',
      `${partner.level}, ${partner.region} ${partner.regionWriting} ; département ${french.department}`,
    ],
    ['Domaines', domains.map(([domain]) => domain).join(', ')],
    ['分野', domains.map(([, domain]) => domain).join('、')],
    ['Coordonnées', `${positions.french.join(', ')} — ${positions.partner.join(', ')}`],
    ...contacts.map((contact): [string, string] => ['Contact', contact]),
  ];
}

function japanese(text: string): string {
  return `#text(lang: "ja")[${escaped(text)}]`;
}

export interface BookPart {
  /** Path of its source, from the root of the workspace. */
  readonly path: string;
  readonly facts: unknown;
}

/** Typst source of the whole dossier. */
export function dossierSource(parts: readonly BookPart[]): string {
  const { french, japanese: local } = TITLES.dossier;
  return `${preamble('10pt', '0.65em', '25mm')}
#set par(spacing: 1em)
#align(center + horizon)[#text(size: 30pt)[*${french}*] \\ #text(size: 22pt, lang: "ja")[${local}]]
#pagebreak()
#outline(title: [Sommaire], depth: 3)
${parts.map(included).join('')}`;
}

/** Typst source of the whole directory: entries by region, then an index with page numbers. */
export function directorySource(parts: readonly BookPart[]): string {
  const collator = new Intl.Collator('fr');
  const entries = parts
    .map((part) => ({ ...part, entry: part.facts as EntryFacts }))
    .sort(
      ({ entry: a }, { entry: b }) =>
        collator.compare(a.partner.region, b.partner.region) ||
        collator.compare(a.french.place, b.french.place),
    );
  const regions = new Map<string, string>();
  for (const part of entries) {
    const { region, regionWriting } = part.entry.partner;
    const heading = `#{ show heading: none\nheading(level: 1)[${escaped(region)} ${japanese(regionWriting)}] }\n`;
    regions.set(region, (regions.get(region) ?? heading) + included(part));
  }
  const { french, japanese: local } = TITLES.repertoire;
  return `${preamble('9.5pt', '0.6em', '20mm')}
#align(center + horizon)[#text(size: 26pt)[*${french}*] \\ #text(size: 20pt, lang: "ja")[${local}]]
#pagebreak()
#outline(title: [Sommaire], depth: 2)
#pagebreak()
${[...regions.values()].join('')}
#pagebreak()
#heading(level: 1)[Index]
#set text(size: 8.5pt)
#let page-of(target) = link(target, context counter(page).at(target).first())
#columns(2)[#set par(justify: false, hanging-indent: 1em)
${indexLines(
  entries.map(({ entry }) => entry),
  collator,
).join('\n')}
]
`;
}

function indexLines(entries: readonly EntryFacts[], collator: Intl.Collator): string[] {
  const index = new Map<string, string[]>();
  for (const { id, french, partner, domains } of entries) {
    const own = [french.place, `${partner.romanised} ${partner.writing}`];
    for (const term of [...own, ...domains.map(([domain]) => `${domain} (${partner.region})`)]) {
      index.set(term, [...(index.get(term) ?? []), `#page-of(<e${id}>)`]);
    }
  }
  return [...index]
    .sort(([a], [b]) => collator.compare(a, b))
    .map(([term, pages]) => `${escaped(term)}, ${pages.join(', ')}\n`);
}

function included({ path }: BookPart): string {
  return `#include ${quoted(path)}\n`;
}

function preamble(size: string, leading: string, margin: string): string {
  return `#set document(title: ${quoted(TITLES.repertoire.french)})
#set page(paper: "a4", margin: ${margin}, numbering: "1")
#set text(font: ("Source Serif 4", "Noto Serif JP"), size: ${size}, lang: "fr")
#set par(justify: true, leading: ${leading})
#show heading.where(level: 1): set text(size: 16pt)
`;
}
