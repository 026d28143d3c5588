import {
  snippet,
  type Completion,
  type CompletionContext,
  type CompletionResult,
  type CompletionSource,
} from '@codemirror/autocomplete';
import type { FormOption } from '../../../exports/newTexts/question.ts';
import type { NamesToWrite } from '../../../session/live/liveTypes.ts';
import type { FactSchema } from '../form/factSchema.ts';
import { factsOf } from '../form/frontMatterText.ts';
import type { PageWords } from '../words.ts';
import { blockSnippet } from './blockSnippet.ts';
import { placeInBody, type BodyPlace } from './bodyPlace.ts';
import { endOfFrontMatter, placeInFrontMatter } from './frontMatterPlace.ts';
import { frontMatterOptions } from './frontMatterOptions.ts';

/** What completion is made from; each is asked for when it is needed. */
export interface CompletionGrounds {
  readonly words: PageWords;
  /** Of the front matter; undefined for a text without one that is known. */
  schema(): Promise<FactSchema | undefined>;
  names(): Promise<NamesToWrite | undefined>;
  /** Closed lists of the directory by the path of their fact. */
  lists(): ReadonlyMap<string, readonly FormOption[]>;
}

/** Characters of a name that is being typed: while nothing else is, the list is only narrowed. */
const NAME = /^[\p{L}\p{N}_-]*$/u;

/** Completes what is written by rules: front matters, citations, references, blocks. */
export function completionSource(grounds: CompletionGrounds): CompletionSource {
  return async (context) => {
    const { state, pos, explicit } = context;
    const line = state.doc.lineAt(pos);
    const lines = state.doc.toString().split('\n');
    const end = endOfFrontMatter(lines);
    if (end !== undefined && line.number - 1 <= end) return ofFrontMatter(grounds, context, lines);
    const place = placeInBody(state.sliceDoc(line.from, pos));
    if (place === undefined || (place.kind === 'attribute' && place.typed === '' && !explicit)) return null;
    const names = await grounds.names();
    if (names === undefined || context.aborted) return null;
    return resultOf(pos, place.typed, ofBody(place, names, state.doc.toString()));
  };
}

async function ofFrontMatter(
  { schema, lists, words }: CompletionGrounds,
  { state, pos, explicit }: CompletionContext,
  lines: readonly string[],
): Promise<CompletionResult | null> {
  const line = state.doc.lineAt(pos);
  const place = placeInFrontMatter(lines, line.number - 1, pos - line.from);
  if (place === undefined || (place.typed === '' && !explicit && !place.isValue)) return null;
  const known = await schema();
  if (known === undefined) return null;
  const options = frontMatterOptions(known, lists(), place).map(
    ({ text, title, kind, isRequired }): Completion => ({
      label: text,
      ...(title !== undefined && { detail: title }),
      ...(isRequired === true && { detail: words('completion.required') }),
      boost: isRequired === true ? 1 : 0,
      type: kind === 'key' ? 'property' : 'enum',
    }),
  );
  return resultOf(pos, place.typed, options);
}

function ofBody(place: BodyPlace, { references, sources, blocks }: NamesToWrite, text: string): Completion[] {
  switch (place.kind) {
    case 'citation':
      return [...sourcesOf(text), ...sources]
        .filter(({ key }, index, all) => all.findIndex((one) => one.key === key) === index)
        .map(({ key, title }) => ({ label: key, detail: title, type: 'constant' }));
    case 'reference':
      return references.map(({ id, title }) => ({ label: id, detail: title, type: 'constant' }));
    case 'block':
      return blocks.map((block) => ({
        label: block.name,
        detail: block.attributes.join(', '),
        type: 'class',
        apply: snippet(blockSnippet(block)),
      }));
    case 'attribute': {
      const block = blocks.find(({ name }) => name === place.block);
      return (block?.attributes ?? [])
        .filter((attribute) => !place.written.includes(attribute))
        .map((attribute) => ({ label: attribute, type: 'property', apply: snippet(`${attribute}="#{}"`) }));
    }
    case 'value': {
      const block = blocks.find(({ name }) => name === place.block);
      if (place.attribute === 'source')
        return [...sourcesOf(text), ...sources].map(({ key, title }) => ({
          label: key,
          detail: title,
          type: 'constant',
        }));
      return (block?.values[place.attribute] ?? []).map((word) => ({ label: word, type: 'enum' }));
    }
  }
}

/** Sources that the front matter declares as it is now, before anything has read it. */
function sourcesOf(text: string): { readonly key: string; readonly title: string }[] {
  const facts = factsOf(text);
  const data = 'data' in facts ? (facts.data as Record<string, unknown> | null) : null;
  const sources = data?.['sources'];
  if (typeof sources !== 'object' || sources === null || Array.isArray(sources)) return [];
  return Object.entries(sources as Record<string, { readonly titre?: unknown } | null>).map(
    ([key, source]) => ({ key, title: typeof source?.titre === 'string' ? source.titre : '' }),
  );
}

function resultOf(pos: number, typed: string, options: readonly Completion[]): CompletionResult | null {
  return options.length === 0 ? null : { from: pos - typed.length, options, validFor: NAME };
}
