import { useState, type ReactElement } from 'react';
import type { OpenedFolder, OutputFolder } from '../../protocol.ts';
import { openFolder } from '../server/ask.ts';
import { useWords } from '../words.ts';

/** Shows a folder in the file manager of the machine; where there is none, says where it lies. */
export function FolderButton({ folder }: { readonly folder: OutputFolder }): ReactElement {
  const words = useWords();
  const [opened, setOpened] = useState<OpenedFolder>();
  const open = async (): Promise<void> => setOpened(await openFolder(folder).catch(() => undefined));
  return (
    <>
      <button type="button" onClick={() => void open()}>
        {words('run.openFolder')}
      </button>
      <span role="status">
        {opened?.isShown === true && words('run.folderOpened')}
        {opened?.isShown === false && (
          <label className="path">
            {words('run.folderPath')}
            <input readOnly value={opened.path} onFocus={({ target }) => target.select()} />
          </label>
        )}
      </span>
    </>
  );
}
