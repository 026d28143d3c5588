import MarkdownIt, { type Token } from 'markdown-it';
import footnotes from 'markdown-it-footnote';

const parser = new MarkdownIt({ html: false }).use(footnotes);

/** A plain file of the workload: its facts and its body as a tree. */
export interface PlainFile {
  readonly facts: unknown;
  readonly body: MarkdownNode;
}

/** Markdown tokens as a tree: containers hold what stands between their two tokens. */
export interface MarkdownNode {
  /** As markdown-it names it, without `_open`. */
  readonly type: string;
  readonly token: Token | undefined;
  readonly children: MarkdownNode[];
}

/** Reads front matter (JSON) and Markdown. */
export function readPlainFile(source: string): PlainFile {
  const [, front = 'null', body = ''] = /^---\n(.*?)\n---\n(.*)$/s.exec(source) ?? [];
  const root: MarkdownNode = { type: 'root', token: undefined, children: [] };
  nest(root, parser.parse(body, {}));
  return { facts: JSON.parse(front), body: root };
}

function nest(root: MarkdownNode, tokens: readonly Token[]): void {
  const open = [root];
  for (const token of tokens) {
    if (token.nesting === -1) {
      open.pop();
      continue;
    }
    const node: MarkdownNode = { type: token.type.replace(/_open$/, ''), token, children: [] };
    if (token.children) nest(node, token.children);
    open.at(-1)?.children.push(node);
    if (token.nesting === 1) open.push(node);
  }
}
