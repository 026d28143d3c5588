import { Link, Text, View } from '@react-pdf/renderer';
import { Fragment, type ReactElement, type ReactNode } from 'react';
import type { MarginNote, Section } from '../../pdf/layout/section.ts';
import {
  structure,
  type Role,
  type StructureElement,
  type StructureOptions,
} from '../../pdf/structure/element.ts';

/** A small document that a tagger could get wrong, with what must not happen to it. */
export interface HardToTag {
  readonly title: string;
  readonly sections: readonly Section[];
}

const GEOMETRY = {
  width: 300,
  height: 300,
  inner: 30,
  outer: 20,
  top: 30,
  bottom: 30,
  marginColumn: { width: 50, gap: 8 },
};

/** Such a document of one section. */
export function hardToTag(
  title: string,
  body: () => ReactElement,
  notes: readonly MarginNote[] = [],
): HardToTag {
  return {
    title,
    sections: [
      {
        key: 'sample',
        startsOn: 'any',
        numbering: 'arabic',
        geometry: GEOMETRY,
        style: { fontFamily: ['Source Serif 4', 'Noto Serif JP'], fontSize: 10 },
        body: () => <Fragment>{body()}</Fragment>,
        notes: () => notes,
        furniture: ({ label }) => (
          <Text style={{ position: 'absolute', top: 10, left: 30, fontSize: 7 }}>{`Folio ${label}`}</Text>
        ),
      },
    ],
  };
}

/** Props that say what a node is. */
export function as(role: Role, options: StructureOptions = {}): object {
  return { structure: structure(role, options) };
}

function carrying(element: StructureElement) {
  return { textDecorationStyle: element as unknown as 'solid', textDecoration: 'none' } as const;
}

interface InlineProps {
  readonly role: Role;
  readonly options?: StructureOptions;
  readonly children: ReactNode;
}

/** A stretch of text with a role of its own. */
export function Inline({ role, options, children }: InlineProps) {
  const element = structure(role, options);
  const style = carrying(element);
  return (
    <Text {...{ structure: element }} style={style}>
      {children}
    </Text>
  );
}

interface InlineLinkProps {
  readonly to: string;
  readonly options?: StructureOptions;
  readonly children: ReactNode;
}

/** A link in a line of text. */
export function InlineLink({ to, options, children }: InlineLinkProps) {
  const element = structure('Link', options);
  const style = carrying(element);
  return (
    <Link src={to} {...{ structure: element }} style={style}>
      {children}
    </Link>
  );
}

/** A list item with its bullet. */
export function Item({ children }: { readonly children: ReactNode }) {
  return (
    <View {...as('LI')} style={{ flexDirection: 'row' }}>
      <Text {...as('Lbl')} style={{ width: 10 }}>
        •
      </Text>
      <View {...as('LBody')} style={{ flex: 1 }}>
        {children}
      </View>
    </View>
  );
}

/** A table row. */
export function Row({ children }: { readonly children: ReactNode }) {
  return (
    <View {...as('TR')} wrap={false} style={{ flexDirection: 'row' }}>
      {children}
    </View>
  );
}

/** A margin note: its words are read right after the block that calls it. */
export function marginNote(id: string, element: object, words: string): MarginNote {
  return {
    id: `note:${id}`,
    element: (
      <View id={`note:${id}`} {...{ structure: element }}>
        <Text style={{ fontSize: 6, lineHeight: 1.2 }}>{words}</Text>
      </View>
    ),
  };
}
