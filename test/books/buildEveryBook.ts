import { main } from '../../src/cli/main.ts';
import { fakeEnvironment } from '../fakeEnvironment.ts';

/** Builds what a plain build makes of the real content, and the editions that it leaves out. */
export async function buildEveryBook(out: string): Promise<void> {
  for (const editions of [['--lang', 'fr-ja'], []]) {
    const environment = fakeEnvironment();
    const code = await main(['build', '--out', out, ...editions], environment);
    if (code !== 0)
      throw new Error(`the books cannot be built (exit code ${code}):\n${environment.warned.join('\n')}`);
  }
}
