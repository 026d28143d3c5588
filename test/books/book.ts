/** A PDF as a reader meets it. Lengths are points from the page's bottom left, as in the file. */
export interface Book {
  /** Path in the output folder. */
  readonly file: string;
  readonly sha256: string;
  readonly pages: readonly BookPage[];
  readonly outline: readonly OutlineItem[];
  readonly destinations: Readonly<Record<string, Destination>>;
}

export interface BookPage {
  /** From 1, as a viewer counts. */
  readonly number: number;
  /** `iv`, `12`. */
  readonly label: string;
  readonly width: number;
  readonly height: number;
  readonly items: readonly TextItem[];
  /** What stands upright on its thumb tab, character by character: no part of the lines of the page. */
  readonly tab: readonly TextItem[];
  readonly links: readonly PageLink[];
}

/** A piece of text on one line; `y` is its baseline. */
export interface TextItem {
  readonly text: string;
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly size: number;
}

export interface PageLink {
  readonly left: number;
  readonly bottom: number;
  readonly right: number;
  readonly top: number;
  /** Name of a place in the book. */
  readonly destination: string | undefined;
  readonly url: string | undefined;
  /** What a screen reader says of it. */
  readonly description: string;
}

export interface Destination {
  /** From 1. */
  readonly page: number;
  readonly left: number;
  readonly top: number;
}

export interface OutlineItem extends Destination {
  readonly title: string;
  /** From 1. */
  readonly level: number;
}

/** All text of a page in the order of the file, nothing between the pieces. */
export function textOfPage(page: BookPage): string {
  return page.items.map(({ text }) => text).join('');
}

/** Text printed under a link. */
export function textUnder(page: BookPage, link: PageLink): string {
  return page.items
    .filter(({ x, y, width }) => {
      const middle = x + width / 2;
      return middle > link.left && middle < link.right && y > link.bottom && y < link.top;
    })
    .map(({ text }) => text)
    .join('');
}

/** Letters and digits alone: what stays the same however a text is set, spaced and hyphenated. */
export function lettersOf(text: string): string {
  return text.normalize('NFC').replace(/[\s\u00ad\u2010-\u2015\-'’]/gu, '');
}

/** Text whose baseline lies in a band of a page, from the top down. */
export function textBetween(page: BookPage, bottom: number, top: number): string {
  return page.items
    .filter(({ y }) => y >= bottom && y <= top)
    .map(({ text }) => text)
    .join('');
}
