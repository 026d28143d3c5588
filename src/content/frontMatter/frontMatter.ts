import matter from 'gray-matter';
import { type Alias, type Document, isScalar, LineCounter, type Node, parseDocument, visit } from 'yaml';
import { BOUNDS } from '../../diagnostics/bounds.ts';
import type { Diagnostic, Place } from '../../diagnostics/diagnostic.ts';
import { problem } from '../../diagnostics/problem.ts';
import { repeatedKeys } from './repeatedKeys.ts';
import { yamlProblems } from './yamlFaults.ts';
import { keptFor } from '../kept/keptWork.ts';
import { type KeptHead, placesOf, spotsOf } from './keptHead.ts';
import { keepScalars, rememberedScalars, rememberScalars } from './writtenScalars.ts';
import { placeOfRange, placesIn, type PlaceOf } from './yamlPlaces.ts';
import { keepTexts, lostByYaml, trimKeys } from './yamlScalars.ts';

const MAXIMUM_SIZE = BOUNDS.frontMatter.most;
const MAXIMUM_ALIASES = BOUNDS.frontMatterAliases.most;
const MAXIMUM_DEPTH = BOUNDS.frontMatterDepth.most;

/** A file cut in two. `data` is undefined when the front matter cannot be understood; the body always stands. */
export interface FrontMatter {
  readonly data: Readonly<Record<string, unknown>> | undefined;
  readonly body: string;
  /** Line of the file on which the body begins, from 1. */
  readonly bodyLine: number;
  readonly placeOf: PlaceOf;
  readonly diagnostics: readonly Diagnostic[];
}

type YamlReading = Pick<FrontMatter, 'data' | 'placeOf' | 'diagnostics'>;

/**
 * The one way to gray-matter. YAML only (`---js` would be evaluated), read by `yaml` in its core schema so that
 * dates stay as they are written, with positions, duplicate keys refused, aliases and depth bounded.
 */
export function readFrontMatter(file: string, text: string): FrontMatter {
  const top: Place = {
    file,
    line: 1,
    column: 1,
    endColumn: Math.max(2, (text.split('\n', 1)[0] ?? '').length + 1),
  };
  const refused = (diagnostic: Diagnostic, body: string): FrontMatter => ({
    data: undefined,
    body,
    bodyLine: lineCount(text.slice(0, text.length - body.length)),
    placeOf: () => top,
    diagnostics: [diagnostic],
  });
  if (!/^---(?!-)/.test(text)) return refused(problem('FM-018', top, {}), text);
  const language = matter.language(text).name;
  const body = bodyAfterFence(text);
  if (language !== '' && !/^ya?ml$/i.test(language)) {
    return refused(problem('FM-020', top, { language: language.slice(0, 40) }), body ?? '');
  }
  if (body === undefined) return refused(problem('FM-019', top, {}), '');
  const head = text.slice(0, text.length - body.length);
  const size = Buffer.byteLength(head);
  if (size > MAXIMUM_SIZE) {
    const sizes = { kilobytes: Math.round(size / 1024), maximum: MAXIMUM_SIZE / 1024 };
    return refused(problem('FM-021', top, sizes), body);
  }
  return { ...keptOrCut(file, text, head), body, bodyLine: lineCount(head) };
}

/** The body of a text as `readFrontMatter` most likely cuts it, without reading what stands above it. */
export function likelyBody(text: string): string {
  return (/^---(?!-)/.test(text) ? bodyAfterFence(text) : text) ?? '';
}

/** gray-matter closes at any line that *begins* with `---`; ours must be nothing else. */
function bodyAfterFence(text: string): string | undefined {
  const fence = /\n---[ \t]*(?:\n|$)/.exec(text);
  return fence === null ? undefined : text.slice(fence.index + fence[0].length);
}

function keptOrCut(file: string, text: string, head: string): YamlReading {
  const { value: known, keep } = keptFor<KeptHead>('front matter', [file, head]);
  if (known === undefined) {
    const { reading, document, source } = cut(file, text);
    keep(() => headOf(reading, document, source, text));
    return reading;
  }
  rememberScalars(text, known.scalars);
  return { data: known.data, diagnostics: known.diagnostics, placeOf: placesOf(file, text, known) };
}

/** What may be kept of a front matter: nothing of a faulty one. */
function headOf(
  { data, diagnostics }: YamlReading,
  document: Document | undefined,
  source: string,
  text: string,
): KeptHead | undefined {
  const [spot, scalars] = [document && spotsOf(document), rememberedScalars(text)];
  if (data === undefined || spot === undefined || scalars === undefined) return undefined;
  return { start: text.indexOf('\n'), length: source.length, data, diagnostics, scalars, spot };
}

/** A front matter with the document that it was read from, where its YAML is understood. */
interface CutHead {
  readonly reading: YamlReading;
  readonly source: string;
  readonly document?: Document;
}

function cut(file: string, text: string): CutHead {
  let found: CutHead = readYaml(file, '');
  const refuse = (): never => {
    throw new Error('front matter in another language than YAML reached gray-matter');
  };
  const yaml = (source: string): object => {
    found = readYaml(file, source, text);
    return found.reading.data ?? {};
  };
  matter(text, { language: 'yaml', engines: { yaml, javascript: refuse, json: refuse, coffee: refuse } });
  return found;
}

function readYaml(file: string, source: string, text = ''): CutHead {
  const lines = new LineCounter();
  const document = parseDocument(source, {
    schema: 'core',
    version: '1.2',
    merge: false,
    // Looked for below, in linear time.
    uniqueKeys: false,
    stringKeys: true,
    prettyErrors: false,
    lineCounter: lines,
  });
  const placeOf = placesIn(file, source, document, lines);
  const at = (start: number, end: number): Place => placeOfRange(file, source, lines, start, end);
  const found = yamlProblems(document, source, at);
  const faults = found.length > 0 ? found : repeatedKeys(document, at);
  if (faults.length > 0)
    return { source, reading: { data: undefined, placeOf, diagnostics: onePerLine(faults) } };
  keepScalars(text, source, document);
  keepTexts(document);
  trimKeys(document);
  const { data, diagnostics } = plainData(document, source, at, placeOf([]));
  const lost = data ? lostByYaml(document, source, at) : [];
  return { source, document, reading: { placeOf, data, diagnostics: [...diagnostics, ...lost] } };
}

/** One slip often gives several complaints on its line: the first says it. */
function onePerLine(faults: readonly Diagnostic[]): Diagnostic[] {
  const seen = new Set<number>();
  return faults.filter(({ place }) => !seen.has(place.line) && seen.add(place.line)).slice(0, 20);
}

function plainData(
  document: Document,
  source: string,
  at: (start: number, end: number) => Place,
  top: Place,
): Pick<FrontMatter, 'data' | 'diagnostics'> {
  const refused = (diagnostic: Diagnostic) => ({ data: undefined, diagnostics: [diagnostic] });
  const aliases: { node: Alias; isInItself: (target: Node) => boolean }[] = [];
  if (source.includes('*'))
    visit(document, {
      Alias: (_, node, ancestors) => {
        aliases.push({ node, isInItself: (target) => ancestors.includes(target) });
        return aliases.length > MAXIMUM_ALIASES ? visit.BREAK : undefined;
      },
    });
  const placeOfAlias = ({ range }: Alias): Place => (range ? at(range[0], range[1]) : top);
  const first = aliases[0] ? placeOfAlias(aliases[0].node) : top;
  // Counted first: finding what one stands for takes a walk through all that is before it.
  if (aliases.length > MAXIMUM_ALIASES) return refused(problem('FM-022', first, { reason: 'many' }));
  const unknown = aliases.find(({ node, isInItself }) => {
    const target = node.resolve(document);
    return target === undefined || isInItself(target);
  });
  if (unknown) return refused(problem('FM-022', placeOfAlias(unknown.node), { reason: 'unknown' }));
  try {
    const data: unknown = document.toJS({ maxAliasCount: MAXIMUM_ALIASES }) ?? {};
    if (isTooDeep(data)) return refused(problem('FM-023', first, { maximum: MAXIMUM_DEPTH }));
    if (typeof data === 'object' && !Array.isArray(data)) return { data: { ...data }, diagnostics: [] };
    const place =
      isScalar(document.contents) && document.contents.range ? at(...rangeOf(document.contents.range)) : top;
    return refused(
      problem('FM-016', place, {
        reason: 'NOT_A_MAP',
        detail: 'the front matter must be lines “key: value”',
      }),
    );
  } catch (fault) {
    // `yaml` throws ReferenceError for an alias that expands too far, and for nothing else here.
    if (fault instanceof ReferenceError) return refused(problem('FM-022', first, { reason: 'many' }));
    throw fault;
  }
}

function rangeOf(range: readonly [number, number, number]): [number, number] {
  return [range[0], range[1]];
}

/** Walks level by level, each shared group once a level, so that depth cannot exhaust the stack nor aliases the time. */
function isTooDeep(data: unknown): boolean {
  let level = new Set<unknown>([data]);
  for (let depth = 0; level.size > 0; depth++) {
    if (depth > MAXIMUM_DEPTH) return true;
    const groups = [...level].filter((value) => typeof value === 'object' && value !== null);
    level = new Set(groups.flatMap((group) => Object.values(group)));
  }
  return false;
}

function lineCount(textBefore: string): number {
  return textBefore.split('\n').length;
}
