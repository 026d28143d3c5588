import { useEffect, useState, type ReactElement } from 'react';
import type { Overview } from '../../../session/live/liveTypes.ts';
import type { DeskSettings } from '../../protocol.ts';
import { isPageLanguage, wordsIn, WordsContext, type PageLanguage, type PageWords } from '../words.ts';
import { Workplace } from './Workplace.tsx';

/** Where the browser keeps the language that was chosen for the desk. */
const KEPT_LANGUAGE = 'kakehashi-language';

export interface DeskProps {
  readonly settings: DeskSettings;
  readonly overview: Overview;
}

/** The desk in a language, which its reader may change. */
export function Desk({ settings, overview }: DeskProps): ReactElement {
  const [language, setLanguage] = useState<PageLanguage>(() => languageAtFirst(settings));
  const [words, setWords] = useState<PageWords>();
  useEffect(() => {
    void wordsIn(language).then((inLanguage) => {
      document.documentElement.lang = language;
      document.title = inLanguage('desk.title');
      // A function that a state holds is given by another one.
      setWords(() => inLanguage);
    });
  }, [language]);
  if (words === undefined) return <main aria-busy="true" />;
  const choose = (chosen: PageLanguage): void => {
    localStorage.setItem(KEPT_LANGUAGE, chosen);
    setLanguage(chosen);
  };
  return (
    <WordsContext value={words}>
      <Workplace settings={settings} first={overview} language={language} onLanguage={choose} />
    </WordsContext>
  );
}

function languageAtFirst({ language }: DeskSettings): PageLanguage {
  const kept = localStorage.getItem(KEPT_LANGUAGE);
  if (isPageLanguage(kept)) return kept;
  return isPageLanguage(language) ? language : 'fr';
}
