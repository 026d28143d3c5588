import type { ReactElement } from 'react';
import { TaggedText } from '../../../../src/pdf/components.tsx';
import { structure } from '../../../../src/pdf/structure/element.ts';
import { Phrase } from '../../text/inline.tsx';
import { useSetting } from '../../text/setting.tsx';

/** A line below a map that says how to read it. */
export function MapNote({ children }: { children: string }): ReactElement {
  const { type } = useSetting();
  return (
    <TaggedText structure={structure('P')} style={{ ...type.note, marginTop: 3 }}>
      <Phrase>{children}</Phrase>
    </TaggedText>
  );
}
