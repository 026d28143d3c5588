import { View } from '@react-pdf/renderer';
import type { ReactElement } from 'react';
import type { Vocabulary } from '../../../src/model/directory/partnership.ts';
import { TaggedText, TaggedView } from '../../../src/pdf/components.tsx';
import { structure } from '../../../src/pdf/structure/element.ts';
import { WHOLE_WORDS } from '../../../src/pdf/text/paragraphKind.ts';
import { Pictogram } from '../../kit/art/pictograms.tsx';
import { Phrase } from '../../kit/text/inline.tsx';
import { useSetting } from '../../kit/text/setting.tsx';
import type { TypeStyle } from '../../kit/tokens.ts';

/** The domains of a partnership, each with its drawing and its word. */
export function DomainMarks(props: {
  domains: readonly string[];
  vocabulary: Vocabulary;
  style?: TypeStyle;
}): ReactElement | null {
  const { type } = useSetting();
  const { domains, vocabulary, style = type.small } = props;
  if (domains.length === 0) return null;
  const size = style.fontSize * 1.2;
  return (
    <TaggedView structure={structure('L')} style={{ flexDirection: 'row', flexWrap: 'wrap' }}>
      {domains.map((domain) => (
        <TaggedView
          key={domain}
          structure={structure('LI')}
          style={{ flexDirection: 'row', marginRight: style.fontSize * 1.2 }}
        >
          <View style={{ marginRight: 3, marginTop: (style.fontSize * style.lineHeight - size) / 2 }}>
            <Pictogram of={domain} size={size} />
          </View>
          <TaggedText structure={structure('LBody')} style={style} hyphenationPenalty={WHOLE_WORDS}>
            <Phrase>{vocabulary.get(domain)?.label ?? domain}</Phrase>
          </TaggedText>
        </TaggedView>
      ))}
    </TaggedView>
  );
}
