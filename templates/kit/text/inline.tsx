import { Text } from '@react-pdf/renderer';
import { Fragment, type ReactElement, type ReactNode } from 'react';
import { textOfInlines } from '../../../src/model/publication/inlineText.ts';
import type { Inline } from '../../../src/model/publication/prose.ts';
import { InlineLink, InlineText, type TextStyle } from '../../../src/pdf/components.tsx';
import { structure } from '../../../src/pdf/structure/element.ts';
import { ordinalRuns, type OrdinalRun } from '../../../src/typography/french/ordinals.ts';
import { scriptRuns } from '../../../src/typography/scripts.ts';
import { setInlines } from './inlineSetting.ts';
import { Calls, groupCalls, type CallGroup } from './noteCalls.tsx';
import { Ruby } from './ruby.tsx';
import { isOwnWord, nameOfNumbered } from '../blockNumbers.ts';
import { useSetting, type Setting } from './setting.tsx';
import { languageOf, latinLanguageOf, writingRuns } from './spokenLanguage.ts';
import { ink } from '../tokens.ts';

/** Running text: typography of its language, words of another language marked as such, calls, links. */
export function Inlines({ of }: { of: readonly Inline[] }): ReactElement {
  const setting = useSetting();
  return <>{renderAll(setInlines(of, setting.language), setting)}</>;
}

function renderAll(inlines: readonly Inline[], setting: Setting): ReactElement[] {
  return groupCalls(inlines).map((inline, i) => renderInline(inline, i, setting));
}

/** A string of the content, or a title with its markup, set like running text. */
export function Phrase({ children }: { children: string | readonly Inline[] }): ReactElement {
  return <Inlines of={inlinesFrom(children)} />;
}

export function inlinesFrom(text: string | readonly Inline[]): readonly Inline[] {
  return typeof text === 'string' ? [{ kind: 'text', text }] : text;
}

function renderInline(inline: Inline | CallGroup, key: number, setting: Setting): ReactElement {
  switch (inline.kind) {
    case 'text':
      return <Runs key={key} text={inline.text} setting={setting} />;
    case 'emphasis':
      return (
        <Emphasis key={key} language={latinLanguageOf(textOfInlines(inline.children), setting)}>
          {renderAll(inline.children, setting)}
        </Emphasis>
      );
    case 'strong':
      return (
        <Text key={key} style={{ fontWeight: 600 }}>
          {renderAll(inline.children, setting)}
        </Text>
      );
    case 'link':
      return (
        <InlineLink
          key={key}
          target={inline.href}
          description={linkDescription(inline, setting)}
          color={ink('ai')}
        >
          {renderAll(inline.children, setting)}
        </InlineLink>
      );
    case 'crossReference':
      return <CrossReference key={key} inline={inline} setting={setting} />;
    case 'calls':
      return <Calls key={key} group={inline} setting={setting} />;
    case 'citation':
    case 'noteCall':
      return (
        <Calls key={key} group={{ kind: 'calls', calls: [inline], afterFigure: false }} setting={setting} />
      );
    case 'ruby':
      return <Ruby key={key} of={inline} />;
    case 'lineBreak':
      return <Fragment key={key}>{'\n'}</Fragment>;
  }
}

/** Words in italics may be words of another language. */
function Emphasis(props: { language: string | undefined; children: ReactNode }): ReactElement {
  const style = emphasisIn(useSetting());
  if (props.language === undefined) return <Text style={style}>{props.children}</Text>;
  return (
    <InlineText structure={structure('Span', { language: props.language })} style={style}>
      {props.children}
    </InlineText>
  );
}

/** Japanese has no italic: its emphasis is weight (JA-10). */
function emphasisIn({ language }: Setting): TextStyle {
  return language === 'ja' ? { fontWeight: 600 } : { fontStyle: 'italic' };
}

function linkDescription(inline: Extract<Inline, { kind: 'link' }>, { translate }: Setting): string {
  if (inline.href.startsWith('mailto:'))
    return translate('reference.writeTo', { address: inline.href.slice(7) });
  if (inline.href.startsWith('tel:'))
    return translate('reference.call', { phone: textOfInlines(inline.children) });
  return translate('reference.opensInBrowser', { text: textOfInlines(inline.children) });
}

function CrossReference(props: {
  inline: Extract<Inline, { kind: 'crossReference' }>;
  setting: Setting;
}): ReactElement {
  const { inline, setting } = props;
  const { numbers, translate } = setting;
  const page = setting.references.pageOf(inline.target) ?? '00';
  const seePage = translate('reference.seePage', { page });
  const named = nameOfNumbered(inline.target, numbers, translate);
  const word = textOfInlines(inline.children);
  const isWord = isOwnWord(word, inline.target, numbers, translate);
  const where = translate('reference.page', { page });
  return (
    <InlineLink
      target={`#${inline.target}`}
      description={`${textOfInlines(inline.children)}, ${seePage}`}
      color={ink('ai')}
    >
      {isWord && named !== undefined ? (
        <Runs text={word.charAt(0) + named.slice(1)} setting={setting} />
      ) : (
        <>
          {renderAll(inline.children, setting)}
          {translate('reference.inText', {
            page: named === undefined ? where : named + translate('punctuation.comma') + where,
          })}
        </>
      )}
    </InlineLink>
  );
}

/** Plain text by writing and by ordinals. */
function Runs({ text, setting }: { text: string; setting: Setting }): ReactElement {
  const surrounding = setting.language === 'ja' ? 'japanese' : 'latin';
  return (
    <>
      {scriptRuns(text, surrounding).flatMap(({ text: ofScript, script }, i) =>
        writingRuns(ofScript).map((run, k) => {
          const key = `${i} ${k}`;
          const foreign = script !== surrounding || run.isOther;
          if (!foreign && setting.language === 'fr') return <Ordinals key={key} text={run.text} />;
          if (!foreign) return <Fragment key={key}>{run.text}</Fragment>;
          const language = languageOf(run.text, setting);
          return (
            <InlineText
              key={key}
              structure={structure('Span', language === undefined ? {} : { language })}
              style={{ fontStyle: 'normal' }}
            >
              {run.text}
            </InlineText>
          );
        }),
      )}
    </>
  );
}

function Ordinals({ text }: { text: string }): ReactElement {
  const runs = ordinalRuns(text);
  if (runs.length === 1 && !runs[0]?.superior && !runs[0]?.smallCaps) return <>{text}</>;
  return <>{runs.map((run, i) => renderOrdinal(run, i))}</>;
}

function renderOrdinal(run: OrdinalRun, key: number): ReactElement {
  const feature = run.superior ? 'sups' : run.smallCaps ? 'c2sc' : undefined;
  if (!feature) return <Fragment key={key}>{run.text}</Fragment>;
  return (
    <Text key={key} style={{ fontFeatureSettings: [feature] }}>
      {run.text}
    </Text>
  );
}
