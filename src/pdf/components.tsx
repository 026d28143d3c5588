/**
 * React-PDF's components with the props that this engine reads: what a node is (`structure`), its
 * place in the outline, whether it is mere decoration. They render nothing else.
 */
import {
  Image,
  Link,
  Svg,
  Text,
  View,
  type ImageProps,
  type LinkProps,
  type SVGProps,
  type TextProps,
  type ViewProps,
} from '@react-pdf/renderer';
import {
  createContext,
  createElement,
  useContext,
  type PropsWithChildren,
  type ReactElement,
  type ReactNode,
} from 'react';
import { structure, type StructureElement } from './structure/element.ts';
import type { OutlineEntry } from './structure/outlineEntry.ts';
import { DISPLAY, WHOLE_WORDS } from './text/paragraphKind.ts';

export interface EngineProps {
  readonly structure?: StructureElement;
  readonly outline?: OutlineEntry;
  /** Decoration: never read aloud. */
  readonly artifact?: true | 'Background' | 'Header' | 'Footer';
  /** `full`: takes the margin column too. */
  readonly span?: 'full';
  /** Said again at the head of each part but the first of the box that holds it: absolute, so that it takes no room before. */
  readonly again?: true;
  /** What follows stays with its last lines. */
  readonly leadIn?: boolean;
  /** Where it does not fit, the text after it (`fills`) may go before it: it heads the next page. */
  readonly float?: boolean;
  readonly fills?: boolean;
  /** Asks for what stands beside the text at its height: a note of the margin column, by its id. */
  readonly callsNote?: string;
  /** What it was made from, as `MadeFrom` says. */
  readonly madeFrom?: unknown;
}

/** What the blocks below were made from: the engine does not look at it, and hands it back in what it reports of them. */
export const MadeFrom = createContext<unknown>(undefined);

export function TaggedView(props: PropsWithChildren<ViewProps & EngineProps>): ReactElement {
  const madeFrom = useContext(MadeFrom);
  return createElement(View, { madeFrom, ...props } as ViewProps);
}

/**
 * How words of the texts below are hyphenated: by the rules of their language, or not at all where it has no
 * hyphens or none known; `true` leaves it to the library's own rules.
 */
export const Hyphenation = createContext<boolean | ((word: string) => string[])>(true);

/** The lines of a heading are composed together, whoever sets it. */
export function TaggedText(given: PropsWithChildren<TextProps & EngineProps>): ReactElement {
  const hyphenation = useContext(Hyphenation);
  const madeFrom = useContext(MadeFrom);
  const isHeading = /^H[1-6]$/.test(given.structure?.role ?? '');
  const props = isHeading ? { hyphenationPenalty: DISPLAY, ...given } : given;
  if (hyphenation === true) return createElement(Text, { madeFrom, ...props } as TextProps);
  const own = hyphenation
    ? { hyphenationCallback: hyphenation as TextProps['hyphenationCallback'] }
    : { hyphenationPenalty: WHOLE_WORDS };
  return createElement(Text, { madeFrom, ...own, ...props } as TextProps);
}

export type TextStyle = Exclude<NonNullable<TextProps['style']>, readonly unknown[]>;

/** Text inside text that is something of its own: a word in another language, a reference. */
export function InlineText(props: {
  structure: StructureElement;
  style?: TextStyle;
  children?: ReactNode;
}): ReactElement {
  const style = { ...props.style, textDecorationStyle: props.structure } as unknown as TextStyle;
  return createElement(Text, { style, ...engineProps(props.structure) }, props.children);
}

/**
 * A link inside text. React-PDF would make it blue and underlined: its colour is always said.
 * @param props.description What the link's annotation says, for those who do not see it.
 */
export function InlineLink(props: {
  target: string;
  description: string;
  color: string;
  structure?: StructureElement;
  style?: TextStyle;
  children?: ReactNode;
}): ReactElement {
  const element = props.structure ?? structure('Link', { description: props.description });
  const style = { ...props.style, color: props.color };
  const linkProps: LinkProps = { src: props.target, style: { textDecoration: 'none', color: props.color } };
  return createElement(
    Link,
    { ...linkProps, ...engineProps(element) },
    createElement(InlineText, { structure: element, style }, props.children),
  );
}

/** A picture that says something: it cannot be made without the words that stand for it. */
export function Figure(props: {
  alternative: string;
  children: ReactElement;
  style?: ViewProps['style'];
}): ReactElement {
  const element = structure('Figure', { alternative: props.alternative, opaque: true });
  return createElement(
    TaggedView,
    { structure: element, style: props.style, wrap: false } as ViewProps & EngineProps,
    props.children,
  );
}

/** A drawing that says nothing. */
export function Ornament(props: SVGProps): ReactElement {
  return createElement(Svg, props);
}

/** A photograph or drawing from a file, with its caption: a part of the figure (ISO 32000-1, table 340). */
export function CaptionedPicture(
  props: PropsWithChildren<ImageProps & { alternative: string }>,
): ReactElement {
  const { alternative, children, ...image } = props;
  const figure = structure('Figure', { alternative });
  return createElement(
    TaggedView,
    // Where both have less room than they want, the picture gives way and the caption does not
    { structure: figure, style: { flexShrink: 1 } },
    createElement(Image, image as ImageProps),
    children,
  );
}

function engineProps(element: StructureElement): object {
  return { structure: element };
}
