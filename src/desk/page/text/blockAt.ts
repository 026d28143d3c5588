/** Lines of a block that are shown at most. */
const MOST_LINES = 12;

/** The block of a Markdown text that begins at a line: up to the next empty line; in a front matter, the value of a key. */
export function blockAt(text: string, line: number): string {
  const lines = text.split(/\r?\n/);
  const [first = '', ...others] = lines.slice(line - 1, line - 1 + MOST_LINES);
  const end = lines[0] === '---' ? lines.indexOf('---', 1) : -1;
  const isInFront = line - 1 < end;
  const indent = indentOf(first);
  const stop = others.findIndex((one) =>
    isInFront ? indentOf(one) <= indent || one === '---' : one.trim() === '',
  );
  return [first, ...(stop < 0 ? others : others.slice(0, stop))]
    .map((one) => one.slice(indent))
    .join('\n')
    .trimEnd();
}

function indentOf(line: string): number {
  return line.length - line.trimStart().length;
}
