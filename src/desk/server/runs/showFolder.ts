import { spawn } from 'node:child_process';

/**
 * Shows a folder in the file manager of the machine.
 * @returns false where there is none
 */
export type ShowFolder = (path: string) => Promise<boolean>;

/** The file managers of systems; explorer ends with 1 though it has opened the folder. */
const MANAGERS: Partial<Record<NodeJS.Platform, string>> = {
  darwin: 'open',
  win32: 'explorer.exe',
};

/** Milliseconds after which one that has not ended is showing the folder. */
const PATIENCE = 3_000;

/** One fixed command with one argument, without a shell: the folder itself. */
export function folderShower(platform: NodeJS.Platform, environment: NodeJS.ProcessEnv): ShowFolder {
  const command = MANAGERS[platform] ?? 'xdg-open';
  // Without a screen, xdg-open would look for a browser that runs in a terminal.
  const hasScreen =
    platform in MANAGERS ||
    [environment['DISPLAY'], environment['WAYLAND_DISPLAY']].some((one) => one !== undefined && one !== '');
  return (path) =>
    new Promise((resolve) => {
      if (!hasScreen) return resolve(false);
      const started = spawn(command, [path], { stdio: 'ignore', detached: true });
      const timer = setTimeout(() => resolve(true), PATIENCE);
      const ended = (isShown: boolean): void => {
        clearTimeout(timer);
        resolve(isShown);
      };
      started.once('error', () => ended(false));
      started.once('exit', (code) => ended(platform === 'win32' || code === 0));
      started.unref();
    });
}
