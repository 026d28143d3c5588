import { relative } from 'node:path';
import { watch } from 'chokidar';

/** Milliseconds of silence after which what was written at once is told at once: editors write in several steps. */
const SILENCE = 40;

/**
 * Watches a content folder, whoever writes in it.
 * @param root folder of content as places name it
 * @param told files that were written, renamed or deleted, as places name them; never none
 * @returns once it watches: what ends it
 */
export async function watchContent(
  root: string,
  told: (files: readonly string[]) => void,
): Promise<() => Promise<void>> {
  const changed = new Set<string>();
  let waiting: NodeJS.Timeout | undefined;
  const tell = (): void => {
    const files = [...changed].sort();
    changed.clear();
    told(files);
  };
  const watcher = watch(root, {
    ignoreInitial: true,
    followSymlinks: false,
    // What is being written beside its place, and what editors and file managers keep for themselves.
    ignored: (path) => /(?:^|[/\\])\.[^/\\.]|~$/.test(relative(root, path)),
  });
  watcher.on('all', (event, path, facts) => {
    if (event === 'addDir' || facts?.isSymbolicLink()) return;
    const below = relative(root, path).replaceAll('\\', '/');
    changed.add(below === '' ? root : `${root}/${below}`);
    clearTimeout(waiting);
    waiting = setTimeout(tell, SILENCE);
  });
  await new Promise<void>((ready) => void watcher.on('ready', ready));
  return async () => {
    clearTimeout(waiting);
    await watcher.close();
  };
}
