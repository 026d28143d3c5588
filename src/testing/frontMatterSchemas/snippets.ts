/** What of a JSON Schema says how a key is typed. */
interface SchemaNode {
  readonly enum?: readonly (string | number)[];
  readonly properties?: Readonly<Record<string, SchemaNode>>;
  readonly required?: readonly string[];
  readonly items?: SchemaNode;
  readonly anyOf?: readonly SchemaNode[];
  readonly additionalProperties?: SchemaNode | boolean;
}

interface Snippet {
  readonly scope: 'markdown';
  readonly prefix: string;
  readonly body: readonly string[];
  readonly description: string;
}

/**
 * Snippets for Visual Studio Code: each key of the front matters, with its words to choose from where they are closed.
 * Its YAML extension reads no front matter of Markdown; snippets are the editor's own.
 * @param schemas by the name of their file in `schemas/`
 */
export function frontMatterSnippets(
  schemas: Readonly<Record<string, object>>,
): Readonly<Record<string, Snippet>> {
  const found = Object.entries(schemas).flatMap(([name, schema]) => snippetsOf(schema, name));
  const places = new Map<string, { readonly one: Snippet; readonly at: string[] }>();
  for (const one of found) {
    const same = one.body.join('\n');
    const known = places.get(same);
    if (known === undefined) places.set(same, { one, at: [one.description] });
    else if (!known.at.includes(one.description)) known.at.push(one.description);
  }
  return Object.fromEntries(
    [...places.values()].map(({ one, at }) => {
      const description = [...at.slice(0, SHOWN), ...(at.length > SHOWN ? ['…'] : [])].join(' ; ');
      return [`${one.prefix} (${one.description})`, { ...one, description }];
    }),
  );
}

/** So many places of a key are named. */
const SHOWN = 3;

function snippetsOf(node: SchemaNode, path: string): Snippet[] {
  const own = Object.entries(node.properties ?? {}).flatMap(([key, value]): Snippet[] => [
    { scope: 'markdown', prefix: key, body: bodyOf(key, value), description: path },
    ...snippetsOf(value, `${path} › ${key}`),
  ]);
  const { additionalProperties: others } = node;
  const within = [node.items, ...(node.anyOf ?? []), typeof others === 'object' ? others : undefined];
  return [...own, ...within.flatMap((one) => (one === undefined ? [] : snippetsOf(one, path)))];
}

function bodyOf(key: string, node: SchemaNode): string[] {
  const words = wordsOf(node);
  if (words.length > 0) return [`${key}: ${choice(words, 1)}`];
  if (node.items !== undefined) {
    const each = wordsOf(node.items);
    if (each.length > 0) return [`${key}: [${choice(each, 1)}]`];
    const lines = membersOf(node.items);
    return lines.length > 0
      ? [`${key}:`, ...lines.map((line, at) => `  ${at === 0 ? '-' : ' '} ${line}`)]
      : [`${key}: [$1]`];
  }
  const lines = membersOf(node);
  if (lines.length > 0) return [`${key}:`, ...lines.map((line) => `  ${line}`)];
  return [`${key}: $1`];
}

/** The keys that a group must have, or its first where none must be there. */
function membersOf(node: SchemaNode): string[] {
  const group = node.properties ? node : node.anyOf?.find(({ properties }) => properties !== undefined);
  const { properties = {}, required = [] } = group ?? {};
  const keys = required.length > 0 ? required : Object.keys(properties).slice(0, 1);
  return keys.map((key, at) => {
    const words = wordsOf(properties[key] ?? {});
    return `${key}: ${words.length > 0 ? choice(words, at + 1) : `$${at + 1}`}`;
  });
}

function wordsOf({ enum: words, anyOf = [] }: SchemaNode): string[] {
  return [...(words ?? []).map(String), ...anyOf.flatMap((one) => wordsOf(one))];
}

/** `${1|actif,inconnu|}`: a stop with words to choose from. */
function choice(words: readonly string[], stop: number): string {
  return `\${${stop}|${words.map((word) => word.replace(/[\\,|$}]/g, '\\$&')).join(',')}|}`;
}
