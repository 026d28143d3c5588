import type { ReactElement } from 'react';
import type { OverviewPublication, ViewHeading, ViewName } from '../../../session/live/liveTypes.ts';
import { languageName } from '../layout/languageName.ts';
import { useWords } from '../words.ts';
import type { PagesLook } from './usePagesLook.ts';

export interface PagesBarProps {
  readonly publications: readonly OverviewPublication[];
  readonly name: ViewName;
  readonly outline: readonly ViewHeading[];
  readonly look: PagesLook;
  readonly isLayingOut: boolean;
  /** Nothing was laid out yet. */
  readonly isFirst: boolean;
  readonly isFinding: boolean;
  onName(name: ViewName): void;
  onFind(isFinding: boolean): void;
  onPage(page: number): void;
}

const ZOOMS = [0.5, 0.75, 1, 1.5, 2] as const;

/** Which edition is shown, and how. */
export function PagesBar(props: PagesBarProps): ReactElement {
  const { publications, name, outline, look, isLayingOut, isFirst, isFinding, onName, onFind, onPage } =
    props;
  const words = useWords();
  const editions = publications.flatMap(({ id, title, editions: all }) =>
    id === undefined ? [] : all.map((language) => ({ id, title, language })),
  );
  return (
    <div className="bar" role="toolbar" aria-label={words('pages.bar')}>
      <select
        aria-label={words('pages.edition')}
        value={`${name.publication} ${name.language}`}
        onChange={({ target }) => {
          const chosen = editions.find(({ id, language }) => `${id} ${language}` === target.value);
          if (chosen) onName({ publication: chosen.id, language: chosen.language, target: name.target });
        }}
      >
        {editions.map(({ id, title, language }) => (
          <option key={`${id} ${language}`} value={`${id} ${language}`}>
            {`${languageName(language, words('language'))} – ${title}`}
          </option>
        ))}
      </select>
      <select
        aria-label={words('pages.target')}
        value={name.target}
        onChange={({ target }) => onName({ ...name, target: target.value === 'press' ? 'press' : 'screen' })}
      >
        <option value="screen">{words('pages.screen')}</option>
        <option value="press">{words('pages.press')}</option>
      </select>
      <select
        aria-label={words('pages.outline')}
        value=""
        onChange={({ target }) => onPage(Number(target.value))}
      >
        <option value="" disabled hidden>
          {words('pages.outline')}
        </option>
        {outline.map(({ title, level, page }, index) => (
          <option key={`${index} ${title}`} value={page}>
            {`${'\u2003'.repeat(level - 1)}${title}`}
          </option>
        ))}
      </select>
      <select
        aria-label={words('pages.zoom')}
        value={look.zoom}
        onChange={({ target }) => look.setZoom(Number(target.value))}
      >
        {ZOOMS.map((one) => (
          <option key={one} value={one}>
            {one === 1 ? words('pages.fit') : `${one * 100} %`}
          </option>
        ))}
      </select>
      <button type="button" aria-pressed={look.isSpread} onClick={() => look.setSpread(!look.isSpread)}>
        {words('pages.spread')}
      </button>
      <button
        type="button"
        aria-pressed={look.hasThumbnails}
        onClick={() => look.setThumbnails(!look.hasThumbnails)}
      >
        {words('pages.thumbnails')}
      </button>
      <button type="button" aria-pressed={isFinding} onClick={() => onFind(!isFinding)}>
        {words('find.open')}
      </button>
      <p className={isLayingOut ? 'layingOut' : 'layingOut done'} role="status">
        {isLayingOut ? words(isFirst ? 'pages.first' : 'pages.again') : ''}
      </p>
    </div>
  );
}
