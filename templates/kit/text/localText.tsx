import type { ReactElement } from 'react';
import { hasJapanese } from '../../../src/typography/scripts.ts';
import { InlineText, type TextStyle } from '../../../src/pdf/components.tsx';
import { structure } from '../../../src/pdf/structure/element.ts';
import { Phrase } from './inline.tsx';
import { useSetting } from './setting.tsx';
import { localLanguageOf, latinLanguageOf, romanisedLanguage } from './spokenLanguage.ts';

interface LocalTextProps {
  readonly children: string;
  readonly style?: TextStyle;
}

/** A name or term of the partner country in its own writing, said in its language. */
export function LocalText({ children, style }: LocalTextProps): ReactElement {
  const options = localLanguageOf(children, useSetting());
  return (
    <InlineText structure={structure('Span', options)} {...(style && { style })}>
      {children}
    </InlineText>
  );
}

/** A title as its author gave it, which may be in another language than the edition's. */
export function ForeignTitle({ children }: { children: string }): ReactElement {
  const language = latinLanguageOf(children, useSetting());
  const title = <Phrase>{children}</Phrase>;
  if (language === undefined || hasJapanese(children)) return title;
  return <InlineText structure={structure('Span', { language })}>{title}</InlineText>;
}

/** The same in Latin letters, which only its own language says right. */
export function RomanisedText({ children }: { children: string }): ReactElement {
  const language = romanisedLanguage(useSetting());
  return (
    <InlineText structure={structure('Span', { language })} style={{ fontStyle: 'italic' }}>
      {children}
    </InlineText>
  );
}
