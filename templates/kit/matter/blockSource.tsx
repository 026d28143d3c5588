import { Text } from '@react-pdf/renderer';
import type { ComponentProps, ReactElement, ReactNode } from 'react';
import { TaggedText, TaggedView } from '../../../src/pdf/components.tsx';
import { structure } from '../../../src/pdf/structure/element.ts';
import { Phrase } from '../text/inline.tsx';
import { useSetting } from '../text/setting.tsx';
import { SourceLine } from '../text/sourceLine.tsx';
import { ink } from '../tokens.ts';

/** Where a table, a chart or a map comes from, said below it (出典); nothing where it has no source of its own. */
export function BlockSource({ keys = [] }: { keys?: readonly string[] | undefined }): ReactElement | null {
  const { notes, translate, type } = useSetting();
  const sources = keys.flatMap((key) => notes?.sourceNamed(key) ?? []);
  if (sources.length === 0) return null;
  return (
    <TaggedText structure={structure('P')} style={{ ...type.note, color: ink('nezumi'), marginTop: 4 }}>
      <Phrase>{translate('figure.source', { count: sources.length })}</Phrase>
      {sources.map((source, index) => (
        <Text key={index}>
          {index > 0 ? translate('punctuation.sentence') : ''}
          <SourceLine source={source} />
        </Text>
      ))}
    </TaggedText>
  );
}

/** A table, and its source below it: a table itself holds nothing but its rows. */
export function SourcedTable(props: {
  id?: string | undefined;
  sources?: readonly string[] | undefined;
  wrap: boolean;
  float: boolean;
  isFull?: boolean;
  style: NonNullable<ComponentProps<typeof TaggedView>['style']>;
  children: ReactNode;
}): ReactElement {
  const { id, sources, wrap, float, isFull = false, style, children } = props;
  const flow = { float, ...(isFull && { span: 'full' as const }) };
  const table = { structure: structure('Table'), wrap, ...(id && { id }) };
  if (!sources?.length)
    return (
      <TaggedView {...table} {...flow} style={style}>
        {children}
      </TaggedView>
    );
  return (
    <TaggedView {...flow} wrap={wrap} style={style}>
      <TaggedView {...table}>{children}</TaggedView>
      <BlockSource keys={sources} />
    </TaggedView>
  );
}
