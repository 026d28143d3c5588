import type { Definition, FootnoteDefinition, Root } from 'mdast';
import { visit } from 'unist-util-visit';
import type { Diagnostic, Place } from '../../diagnostics/diagnostic.ts';
import { problem } from '../../diagnostics/problem.ts';
import type { Block, Inline } from '../../model/publication/prose.ts';
import type { Note } from '../../model/publication/publication.ts';
import { blocksOf, nodeBlocksOf } from './blocks/blocks.ts';
import { reportUnclosedBlocks } from './blocks/unclosedBlocks.ts';
import { parsedBeside } from './beside/parserBeside.ts';
import { type BodyPart, partsOf } from './bodyParts.ts';
import { bodyText, placeAt, placeOfNode, type BodyText } from './bodyPlaces.ts';
import {
  type ReferenceTarget,
  type BodyReading,
  type BodyRules,
  type ImageUse,
  type Mentioned,
  report,
} from './bodyReading.ts';
import { parseMarkdown } from './markdownParser.ts';
import { MAXIMUM_NESTING, unfitToParse } from './parserLimits.ts';
import { checkNotes } from './inlines/notes.ts';
import { titleInlines } from './inlines/titleInlines.ts';

/** A body as blocks, with what must be checked beyond this file: anchors, cross-references, sources, images. */
export interface Body {
  readonly blocks: readonly Block[];
  /** What the body is made of, piece by piece, for what compares it with a translation. */
  readonly parts: readonly BodyPart[];
  readonly notes: Readonly<Record<string, Note>>;
  readonly anchors: readonly ReferenceTarget[];
  readonly references: readonly Mentioned[];
  readonly citations: readonly Mentioned[];
  readonly images: readonly ImageUse[];
  readonly diagnostics: readonly Diagnostic[];
}

/** Reads the Markdown under a front matter; `firstLine` is the line of the file on which it begins. */
export function readBody(file: string, source: string, firstLine: number, rules: BodyRules): Body {
  const text = bodyText(file, source, firstLine);
  const unfit = unfitToParse(text);
  if (unfit !== undefined) return emptyBody(unfit);
  const tree = parsed(source);
  if (tree === undefined)
    return emptyBody(problem('MD-016', placeAt(text, 0, 0), { maximum: MAXIMUM_NESTING }));
  const definitions = new Map<string, Definition>();
  const footnotes: FootnoteDefinition[] = [];
  visit(tree, (node) => {
    if (node.type === 'definition' && !definitions.has(node.identifier))
      definitions.set(node.identifier, node);
    if (node.type === 'footnoteDefinition') footnotes.push(node);
  });
  const reading = newReading(text, rules, definitions);
  reportUnclosedBlocks(reading, tree);
  const nodeBlocks = nodeBlocksOf(reading, tree.children, 0);
  const notes = notesOf(reading, footnotes);
  checkNotes(reading, footnotes);
  const blocks = nodeBlocks.flatMap(({ block }) => block ?? []);
  const { anchors, references, citations, images } = reading;
  const diagnostics = withoutLostEnds(reading.diagnostics);
  const parts = partsOf(reading, nodeBlocks);
  return { blocks, parts, notes, anchors, references, citations, images, diagnostics };
}

/** A block that nobody closed holds what is not its own: told once, as not closed. */
function withoutLostEnds(diagnostics: readonly Diagnostic[]): readonly Diagnostic[] {
  const unclosed = diagnostics.filter(({ code }) => code === 'MD-017');
  return diagnostics.filter(
    ({ code, place }) => code !== 'MD-012' || !unclosed.some((one) => one.place.line === place.line),
  );
}

/** A title read as running text, with what must be checked beyond it. */
export interface TitleReading extends Pick<Body, 'references' | 'citations' | 'diagnostics'> {
  readonly inlines: readonly Inline[];
}

/** Reads a title of the front matter; all that is said of it has the place of the whole. */
export function readTitle(written: string, place: Place, root: string): TitleReading {
  const rules = { anchorPrefix: '', notesAllowed: false, root };
  const reading = newReading(bodyText(place.file, written, place.line), rules, new Map());
  const inlines = titleInlines(reading, written, place);
  return { ...reading, inlines };
}

function newReading(
  text: BodyText,
  rules: BodyRules,
  definitions: ReadonlyMap<string, Definition>,
): BodyReading {
  return {
    ...text,
    rules,
    definitions,
    anchors: [],
    takenIds: new Map(),
    references: [],
    citations: [],
    noteCalls: [],
    images: [],
    diagnostics: [],
  };
}

function notesOf(reading: BodyReading, footnotes: readonly FootnoteDefinition[]): Record<string, Note> {
  const notes = new Map<string, Note>();
  for (const footnote of footnotes) {
    if (notes.has(footnote.identifier)) {
      report(reading, 'SO-005', placeOfNode(reading, footnote.position), { note: footnote.identifier });
      continue;
    }
    notes.set(footnote.identifier, { blocks: blocksOf(reading, footnote.children, 1) });
  }
  return Object.fromEntries(notes);
}

/** Undefined when nesting that the limits did not see exhausts the parser's stack. */
function parsed(source: string): Root | undefined {
  try {
    return parsedBeside(source) ?? parseMarkdown(source);
  } catch (fault) {
    if (fault instanceof RangeError) return undefined;
    throw fault;
  }
}

function emptyBody(diagnostic: Diagnostic): Body {
  return {
    blocks: [],
    parts: [],
    notes: {},
    anchors: [],
    references: [],
    citations: [],
    images: [],
    diagnostics: [diagnostic],
  };
}
