import type { ReactElement } from 'react';
import type { LiveProblem } from '../../../session/live/liveTypes.ts';
import type { DeskSettings } from '../../protocol.ts';
import { isPageLanguage, PAGE_LANGUAGES, useWords, type PageLanguage } from '../words.ts';

export interface TopBarProps {
  readonly settings: DeskSettings;
  readonly language: PageLanguage;
  readonly problems: readonly LiveProblem[];
  readonly isChecked: boolean;
  readonly isReachable: boolean;
  onLanguage(language: PageLanguage): void;
  onRun(command: 'check' | 'build' | 'release'): void;
  onSearch(): void;
}

const COMMANDS = ['check', 'build', 'release'] as const;
/** A desk for reading makes no file. */
const CHECK_ALONE = ['check'] as const;

/** The name of the house, how the whole content stands, the language of the desk. */
export function TopBar({
  settings,
  language,
  problems,
  isChecked,
  isReachable,
  onLanguage,
  onRun,
  onSearch,
}: TopBarProps): ReactElement {
  const words = useWords();
  const errors = problems.filter(({ severity }) => severity === 'error').length;
  const warnings = problems.length - errors;
  return (
    <header className="top">
      <a className="skip" href="#text">
        {words('desk.toText')}
      </a>
      <h1 lang="ja">
        <img src="/icon.svg" alt="" width="22" height="22" /> 架け橋 <span lang="fr">Kakehashi</span>
      </h1>
      <p className={errors > 0 ? 'whole hasErrors' : 'whole'} role="status">
        {(isChecked || problems.length > 0) && words('desk.errors', { count: errors })}
        {warnings > 0 && ` · ${words('desk.warnings', { count: warnings })}`}
        {!isChecked && ` ${words('desk.checking')}`}
      </p>
      {settings.readOnly && <p className="readOnly">{words('desk.readOnly')}</p>}
      <button type="button" className="plain" onClick={onSearch}>
        {words('search.open')}
      </button>
      {(settings.readOnly ? CHECK_ALONE : COMMANDS).map((command) => (
        <button key={command} type="button" className="plain" onClick={() => onRun(command)}>
          {words(`run.${command}.button`)}
        </button>
      ))}
      <label className="language">
        <span className="aloud">{words('desk.language')}</span>
        <select
          value={language}
          onChange={({ target }) => {
            if (isPageLanguage(target.value)) onLanguage(target.value);
          }}
        >
          {Object.entries(PAGE_LANGUAGES).map(([tag, ownName]) => (
            <option key={tag} value={tag} lang={tag}>
              {ownName}
            </option>
          ))}
        </select>
      </label>
      {!isReachable && (
        <p className="unreachable" role="alert">
          {words('desk.unreachable')}
        </p>
      )}
    </header>
  );
}
