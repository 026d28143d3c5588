import type { Root } from 'mdast';
import remarkCjkFriendly from 'remark-cjk-friendly';
import remarkDirective from 'remark-directive';
import remarkGfm from 'remark-gfm';
import remarkParse from 'remark-parse';
import { type Processor, unified } from 'unified';

const COLON = 58;

const parser = unified()
  .use(remarkParse)
  .use(remarkGfm, { singleTilde: false })
  .use(remarkDirective)
  .use(containerDirectivesOnly)
  .use(remarkCjkFriendly)
  .freeze();

/** Markdown → mdast: CommonMark, GFM, `:::name{…}` containers, and emphasis that works beside 「」. */
export function parseMarkdown(source: string): Root {
  return parser.parse(source);
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
