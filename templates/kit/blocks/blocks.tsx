import { useContext, type ReactElement } from 'react';
import type { Block, BlockOf } from '../../../src/model/publication/prose.ts';
import { MadeFrom, TaggedText } from '../../../src/pdf/components.tsx';
import { structure } from '../../../src/pdf/structure/element.ts';
import { Aside } from './aside.tsx';
import { DrawnBars, DrawnTable } from '../charts/drawn.tsx';
import { depthBefore, HeadingDepth } from '../text/headingDepth.ts';
import { flowOf, type Floats, type Flow } from './flow.ts';
import { Heading } from '../text/heading.tsx';
import { Inlines } from '../text/inline.tsx';
import { KeyFigures } from './keyFigures/keyFigures.tsx';
import { BulletList } from './list.tsx';
import { heightOf } from './illustration.tsx';
import { Photograph } from './pictures/photograph.tsx';
import { MapBlock } from '../map/block/mapBlock.tsx';
import { Quotation } from './quotation.tsx';
import { foreignWords } from '../text/foreignWords.ts';
import { plainText } from '../text/plainText.ts';
import { runningFigures } from '../runningFigures.ts';
import { useSetting, type Setting } from '../text/setting.tsx';
import { Timeline } from './timeline.tsx';
import { withNumber } from '../blockNumbers.ts';
import { ink, type TypeStyle } from '../tokens.ts';

export interface BlocksProps {
  readonly of: readonly Block[];
  /** Type of paragraphs and lists; the body's unless told otherwise. */
  readonly text?: TypeStyle;
  /** Paragraphs apart from each other instead of indented. */
  readonly spaced?: boolean;
  /** Charts, tables and boxes that do not fit may stand elsewhere (`Floats`). */
  readonly floats?: Floats;
  /** Height of the title above them on their first page, which must not stand there alone; points. */
  readonly opening?: number;
  /**
   * What stands directly under a block, or at the foot of a box, on its page: the notes that it calls, where there is no
   * margin for them.
   */
  readonly below?: (block: Block) => ReactElement | undefined;
}

/** Blocks of prose, flat: React-PDF keeps a heading with what follows only among siblings. */
export function Blocks({ of, text, spaced = false, floats, opening, below }: BlocksProps): ReactElement {
  const setting = useSetting();
  const { language } = setting;
  const outside = useContext(HeadingDepth);
  const whole = useContext(MadeFrom);
  const timelines = of.filter((block) => block.kind === 'timeline');
  return (
    <>
      {of.map((block, index) => {
        const flow = flowOf(of, index, language, floats);
        const under = below?.(block);
        return (
          <MadeFrom.Provider key={index} value={block.place ?? whole}>
            <HeadingDepth.Provider value={depthBefore(of, index, outside)}>
              <OneBlock
                block={block}
                before={of[index - 1]}
                timelines={timelines}
                flow={{ ...flow, leadIn: flow.leadIn || (under !== undefined && block.kind !== 'aside') }}
                under={under}
                above={heightAbove(of.slice(0, index), opening, setting)}
                {...(text && { text })}
                spaced={spaced}
              />
              {block.kind === 'aside' ? null : under}
            </HeadingDepth.Provider>
          </MadeFrom.Provider>
        );
      })}
    </>
  );
}

/** A title goes with an image where less than this part of a page stands between them. */
const CLOSE = 0.2;

/** What stands above a block on the page of a title, about, in points; nothing where the title has enough text below it. */
function heightAbove(before: readonly Block[], opening: number | undefined, setting: Setting): number {
  if (opening === undefined || before.length > 4) return 0;
  const { type, measure, language } = setting;
  let height = 0;
  for (const block of before) {
    if (block.kind !== 'heading' && block.kind !== 'paragraph') return 0;
    const style = block.kind === 'heading' ? type.heading2 : type.body;
    const space = block.kind === 'heading' ? type.leading * 2 : 0;
    height += space + heightOf(plainText(block.children, language), measure.text, style);
  }
  return height < measure.height * CLOSE ? opening + height : 0;
}

function OneBlock(props: {
  block: Block;
  before: Block | undefined;
  timelines: readonly BlockOf<'timeline'>[];
  flow: Flow;
  above: number;
  under: ReactElement | undefined;
  text?: TypeStyle;
  spaced: boolean;
}): ReactElement {
  const { before, timelines, flow, above, under, text, spaced } = props;
  const { type, numbers, translate } = useSetting();
  const block = withNumber(props.block, numbers, translate);
  switch (block.kind) {
    case 'heading':
      return (
        <Heading
          id={block.id}
          level={block.level}
          first={before === undefined}
          fills={flow.fills}
          announcesFigure={flow.announcesFigure}
        >
          {block.children}
        </Heading>
      );
    case 'paragraph':
      return <Paragraph block={block} before={before} flow={flow} text={text} spaced={spaced} />;
    case 'list':
      return (
        <BulletList
          list={block}
          fills={flow.fills}
          {...(text && { text })}
          renderBlocks={(of, style) => <Blocks of={of} text={style} spaced />}
        />
      );
    case 'table':
      return <DrawnTable table={block} float={flow.float} />;
    case 'map':
      return <MapBlock map={block} float={flow.float} />;
    case 'bars':
      return <DrawnBars chart={block} float={flow.float} />;
    case 'figures':
      return <KeyFigures block={block} float={flow.float} />;
    case 'aside':
      return (
        <Aside aside={block} float={flow.float}>
          <Blocks of={block.blocks} text={type.aside} spaced />
          {under}
        </Aside>
      );
    case 'quotation':
      return (
        <Quotation quotation={block}>
          <Blocks of={block.blocks} text={{ ...type.body, color: ink('ai') }} spaced />
        </Quotation>
      );
    case 'timeline':
      return <Timeline timeline={block} beside={timelines} />;
    case 'image':
      return <Photograph image={block} float={flow.float} above={above} />;
  }
}

/**
 * A paragraph that follows another, or a list, is indented; after a heading it is not (French and English usage).
 * A figure between two of them may come to stand elsewhere, and changes nothing.
 */
function Paragraph(props: {
  block: BlockOf<'paragraph'>;
  before: Block | undefined;
  flow: Flow;
  text: TypeStyle | undefined;
  spaced: boolean;
}): ReactElement {
  const setting = useSetting();
  const { type, language } = setting;
  const style = props.text ?? type.body;
  // A Japanese paragraph always begins one letter in (JLReq, 3.1.5).
  const always = language === 'ja' && !props.spaced;
  const follows = always || props.flow.goesOn;
  const gap =
    props.before?.kind === 'paragraph' && props.spaced ? (style.fontSize * style.lineHeight) / 2 : 0;
  return (
    <TaggedText
      structure={structure('P')}
      // A heading at the foot keeps three lines of its text
      orphans={props.before?.kind === 'heading' ? 3 : 2}
      widows={2}
      leadIn={props.flow.leadIn}
      fills={props.flow.fills}
      style={{
        ...style,
        ...runningFigures(language),
        marginTop: gap,
        ...(follows && !props.spaced && { textIndent: style.fontSize * (always ? 1 : 1.2) }),
        ...(language === 'ja' && { textAlign: 'justify' as const }),
      }}
      {...(language === 'ja' && foreignWords(setting))}
    >
      <Inlines of={props.block.children} />
    </TaggedText>
  );
}
