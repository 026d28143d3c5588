/** What of the markup of a text is being written before the cursor. */
export type BodyPlace =
  /** `[@…`, or a further key after a semicolon. */
  | { readonly kind: 'citation'; readonly typed: string }
  /** `](#…` */
  | { readonly kind: 'reference'; readonly typed: string }
  /** `:::…` at the margin. */
  | { readonly kind: 'block'; readonly typed: string }
  /** A setting of a block. */
  | {
      readonly kind: 'attribute';
      readonly block: string;
      readonly typed: string;
      readonly written: readonly string[];
    }
  /** A value between its quotation marks. */
  | { readonly kind: 'value'; readonly block: string; readonly attribute: string; readonly typed: string };

/** @param before the line of the cursor, up to it */
export function placeInBody(before: string): BodyPlace | undefined {
  const [, opened] = /^:{3,}([a-z-]{0,40})$/.exec(before) ?? [];
  if (opened !== undefined) return { kind: 'block', typed: opened };
  const [, block, settings] = /^:{3,}([a-z-]{1,40})\{(.{0,2000})$/.exec(before) ?? [];
  if (block !== undefined && settings !== undefined) return placeInSettings(block, settings);
  const [, reference] = /\]\(#([^\s()]{0,100})$/.exec(before) ?? [];
  if (reference !== undefined) return { kind: 'reference', typed: reference };
  const bracket = before.lastIndexOf('[');
  const keys = bracket === -1 ? [] : before.slice(bracket + 1).split(';');
  if (keys[0]?.startsWith('@') !== true) return undefined;
  const [, citation] = /^\s?@([^\s\]@]{0,60})$/u.exec(keys.at(-1) ?? '') ?? [];
  return citation === undefined ? undefined : { kind: 'citation', typed: citation };
}

function placeInSettings(block: string, settings: string): BodyPlace | undefined {
  if (settings.includes('}')) return undefined;
  const written = [...settings.matchAll(/(?:^|[\s"'])([a-z]\w{0,40})=/g)].map(([, name = '']) => name);
  const quotes = settings.split('"').length - 1;
  if (quotes % 2 === 1) {
    const [, typed = ''] = /"([^"]*)$/.exec(settings) ?? [];
    const attribute = written.at(-1);
    return attribute === undefined ? undefined : { kind: 'value', block, attribute, typed };
  }
  const [, typed] = /(?:^|\s)([a-z]?\w{0,40})$/.exec(settings) ?? [];
  return typed === undefined ? undefined : { kind: 'attribute', block, typed, written };
}
