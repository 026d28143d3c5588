import { View } from '@react-pdf/renderer';
import type { ReactElement, ReactNode } from 'react';
import { TaggedText } from '../../../src/pdf/components.tsx';
import { structure } from '../../../src/pdf/structure/element.ts';
import type { Partnership, Vocabularies } from '../../../src/model/directory/partnership.ts';
import { Heading } from '../../kit/text/heading.tsx';
import { Phrase } from '../../kit/text/inline.tsx';
import { useSetting } from '../../kit/text/setting.tsx';
import { ink } from '../../kit/tokens.ts';

/** What every figure is counted from. */
export interface FigureData {
  readonly partnerships: readonly Partnership[];
  readonly vocabularies: Vocabularies;
}

/** A figure: the sentence that it proves for heading, the drawing with its table, what its total says. */
export function FigureBlock(props: {
  id: string;
  headline: string;
  note: string;
  children: ReactNode;
}): ReactElement {
  const { type } = useSetting();
  return (
    <View wrap={false}>
      <Heading id={props.id} level={2}>
        {[{ kind: 'text', text: props.headline }]}
      </Heading>
      {props.children}
      <TaggedText
        structure={structure('P')}
        style={{ ...type.note, color: ink('nezumi'), marginTop: -type.leading * 0.5 }}
      >
        <Phrase>{props.note}</Phrase>
      </TaggedText>
    </View>
  );
}
