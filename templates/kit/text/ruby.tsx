import type { ReactElement } from 'react';
import type { Inline } from '../../../src/model/publication/prose.ts';
import { InlineText } from '../../../src/pdf/components.tsx';
import { structure } from '../../../src/pdf/structure/element.ts';

/** Furigana are a Japanese practice, whatever the language around. */
const LANGUAGE = 'ja';

/** A word with its reading above it: read aloud as the word, then the reading. */
export function Ruby({ of }: { of: Extract<Inline, { kind: 'ruby' }> }): ReactElement {
  const reading = { text: of.text, element: structure('RT') };
  return (
    <InlineText structure={structure('Ruby', { language: LANGUAGE })} style={{ fontStyle: 'normal' }}>
      <InlineText structure={structure('RB', { reading })}>{of.base}</InlineText>
    </InlineText>
  );
}
