import { isMap, isScalar, isSeq, parseDocument, visit } from 'yaml';

/** What stands above keys of a front matter, by the key. */
export type Comments = Readonly<Record<string, string | undefined>>;

const YAML_STYLE = { lineWidth: 0, flowCollectionPadding: false } as const;

/**
 * A text that is its front matter so far, whatever signs its values have.
 * @param comments of its first level, in one line each
 * @param invitation to go on below it, its last line; a comment there would be HTML, which texts do not have
 */
export function writtenFile(
  data: Readonly<Record<string, unknown>>,
  comments: Comments = {},
  invitation = '',
): string {
  return `---\n${commented(data, comments)}${invitation === '' ? '' : `# ${invitation}\n`}---\n`;
}

/** What of a record is known. */
export function known(data: Readonly<Record<string, unknown>>): Record<string, unknown> {
  return Object.fromEntries(Object.entries(data).filter(([, value]) => value !== undefined && value !== ''));
}

function commented(data: Readonly<Record<string, unknown>>, comments: Comments): string {
  const document = parseDocument('{}');
  document.contents = document.createNode(data) as typeof document.contents;
  visit(document, {
    Pair: (_, { key, value }, path) => {
      if (!isScalar(key)) return;
      if (isSeq(value) && value.items.every((item) => isScalar(item))) value.flow = true;
      const depth = path.filter((node) => isMap(node)).length;
      const comment = depth === 1 ? comments[String(key.value)] : undefined;
      if (comment !== undefined) key.commentBefore = ` ${comment}`;
    },
  });
  return document.toString(YAML_STYLE);
}
