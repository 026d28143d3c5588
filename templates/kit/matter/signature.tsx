import type { ReactElement } from 'react';
import type { Chapter } from '../../../src/model/publication/publication.ts';
import { TaggedText, TaggedView } from '../../../src/pdf/components.tsx';
import { structure } from '../../../src/pdf/structure/element.ts';
import { DISPLAY } from '../../../src/pdf/text/paragraphKind.ts';
import { Phrase } from '../text/inline.tsx';
import { useSetting } from '../text/setting.tsx';
import { ink } from '../tokens.ts';

/** Who signs an editorial, at its end; nothing under any other text. */
export function Signature({ chapter }: { chapter: Chapter }): ReactElement | null {
  const { type, measure } = useSetting();
  const { signature, signedAs } = chapter;
  if (signature === undefined) return null;
  const width = measure.text * 0.6;
  return (
    <TaggedView
      structure={structure('Div')}
      wrap={false}
      style={{ marginTop: type.leading * 1.5, marginLeft: measure.text - width, width }}
    >
      <TaggedText
        structure={structure('P')}
        hyphenationPenalty={DISPLAY}
        style={{ ...type.heading4, color: ink('ai'), textAlign: 'right' }}
      >
        <Phrase>{signature}</Phrase>
      </TaggedText>
      {signedAs === undefined ? null : (
        <TaggedText
          structure={structure('P')}
          hyphenationPenalty={DISPLAY}
          style={{ ...type.small, color: ink('nezumi'), textAlign: 'right' }}
        >
          <Phrase>{signedAs}</Phrase>
        </TaggedText>
      )}
    </TaggedView>
  );
}
