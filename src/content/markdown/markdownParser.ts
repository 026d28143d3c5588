import type { Root } from 'mdast';
import remarkCjkFriendly from 'remark-cjk-friendly';
import remarkDirective from 'remark-directive';
import remarkGfm from 'remark-gfm';
import remarkParse from 'remark-parse';
import { type Plugin, type Processor, unified } from 'unified';
import { keepEscapedReferences } from './inlines/escapedReferences.ts';
import { holdsHardAddress, linkBareAddresses } from './inlines/bareAddresses.ts';

const COLON = 58;

/** Constructs of GFM that read addresses which are typed bare. */
const ADDRESSES: ReadonlySet<string> = new Set(['emailAutolink', 'wwwAutolink', 'protocolAutolink']);

const parser = parserOf([]);

/** Half as long: it looks at no letter as the first of an address. */
const parserWithoutAddresses = parserOf([withoutAddresses]);

function parserOf(more: readonly Plugin[]) {
  return unified()
    .use(remarkParse)
    .use(remarkGfm, { singleTilde: false })
    .use([...more])
    .use(remarkDirective)
    .use(containerDirectivesOnly)
    .use(withoutTransforms)
    .use(remarkCjkFriendly)
    .freeze();
}

/**
 * Markdown → mdast: CommonMark, GFM, bare addresses, `:::name{…}` containers, and emphasis that works beside 「」.
 * @param isHard whether the parser looks for addresses while it parses: only where it must, since that takes as long again
 */
export function parseMarkdown(source: string, isHard = holdsHardAddress(source)): Root {
  const tree = (isHard ? parser : parserWithoutAddresses).parse(source);
  linkBareAddresses(tree, source);
  keepEscapedReferences(tree, source);
  return tree;
}

/** What GFM looks for in finished texts loses their places; `linkBareAddresses` finds the same and keeps them. */
function withoutTransforms(this: Processor): void {
  const data = this.data();
  data.fromMarkdownExtensions = data.fromMarkdownExtensions
    ?.flat()
    .map((extension) => ({ ...extension, transforms: [] }));
}

function withoutAddresses(this: Processor): void {
  const data = this.data();
  data.micromarkExtensions = data.micromarkExtensions?.map((extension) => ({
    ...extension,
    text: Object.fromEntries(
      Object.entries(extension.text ?? {}).map(([code, given]) => [
        code,
        [given].flat().flatMap((one) => (one === undefined || ADDRESSES.has(one.name ?? '') ? [] : [one])),
      ]),
    ),
  }));
}

/**
 * `10:30`, `Contact :Nom` and `Tours:Takamatsu` are text to our editors, so the constructs that would read them
 * as `:name` or `::name` directives are taken out of the parser itself; only `:::` remains.
 */
function containerDirectivesOnly(this: Processor): void {
  for (const extension of this.data().micromarkExtensions ?? []) {
    const constructs = extension.flow?.[COLON];
    if (!Array.isArray(constructs) || extension.text?.[COLON] === undefined) continue;
    const [container] = constructs;
    delete extension.text[COLON];
    extension.flow = container === undefined ? {} : { [COLON]: container };
  }
}
