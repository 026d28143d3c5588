import type { FontFace } from '../../tree.ts';

/** A character and the selector of one of its forms. */
const VARIANT =
  /^(?:[\ud800-\udbff][\udc00-\udfff]|[^\ud800-\udfff])(?:[\ufe00-\ufe0f]|\udb40[\udd00-\uddef])$/;

/** Whether a text is one character with a variation selector. */
export function isVariant(text: string): boolean {
  return text.length > 1 && VARIANT.test(text);
}

/** Forms of a face by selector and character: made once, read in a binary search's stead. */
const forms = new WeakMap<FontFace, Map<number, Map<number, number>>>();

/**
 * The glyph of a character in the form that a selector asks for (OpenType, cmap format 14); the usual one
 * where the face has no other. fontkit looks among the forms only when the character's usual form is listed
 * too, which no table does.
 */
export function variantGlyph(face: FontFace, codePoint: number, selector: number): number {
  let bySelector = forms.get(face);
  if (!bySelector) forms.set(face, (bySelector = formsOf(face)));
  return bySelector.get(selector)?.get(codePoint) ?? face.glyphForCodePoint(codePoint).id;
}

function formsOf(face: FontFace): Map<number, Map<number, number>> {
  const selectors = face._cmapProcessor?.uvs?.varSelectors.toArray() ?? [];
  return new Map(
    selectors.map(({ varSelector, nonDefaultUVS }) => [
      varSelector,
      new Map(nonDefaultUVS?.map(({ unicodeValue, glyphID }) => [unicodeValue, glyphID])),
    ]),
  );
}
