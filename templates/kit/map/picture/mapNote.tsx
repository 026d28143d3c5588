import type { ReactElement } from 'react';
import { TaggedText } from '../../../../src/pdf/components.tsx';
import { structure } from '../../../../src/pdf/structure/element.ts';
import { Phrase } from '../../text/inline.tsx';
import { useSetting } from '../../text/setting.tsx';

/** A list that one looks a sign up in, not a text: its lines stand closer. */
const CLOSE = 1.28;

/** A line below a map that says how to read it. */
export function MapNote({ children, isKey = false }: MapNoteProps): ReactElement {
  const { type } = useSetting();
  return (
    <TaggedText
      structure={structure('P')}
      style={{
        ...type.note,
        marginTop: 3,
        ...(isKey && { lineHeight: Math.min(CLOSE, type.note.lineHeight) }),
      }}
    >
      <Phrase>{children}</Phrase>
    </TaggedText>
  );
}

interface MapNoteProps {
  readonly children: string;
  /** A key of several lines, on a page that the map has filled. */
  readonly isKey?: boolean;
}
