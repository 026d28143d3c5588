/** Loads pages of a view, those that are asked for at once in one question, each once for its key. */
export interface PageLoader<Page> {
  load(number: number, key: string): Promise<Page>;
}

export interface PageLoaderServer<Page> {
  /** The pages of these numbers, which rise, in their order. */
  ask(numbers: readonly number[]): Promise<readonly Page[]>;
  /** Calls back once the present questions were all put. */
  soon(work: () => void): void;
}

/** Pages of one question, and pages that are kept. */
const MOST_ASKED = 12;
const MOST_KEPT = 60;

interface WaitingPage<Page> {
  readonly number: number;
  readonly resolve: (page: Page) => void;
  readonly reject: (error: unknown) => void;
}

export function createPageLoader<Page>({ ask, soon }: PageLoaderServer<Page>): PageLoader<Page> {
  const kept = new Map<string, Promise<Page>>();
  let waiting: WaitingPage<Page>[] = [];

  const askAll = (): void => {
    const asked = waiting.sort((a, b) => a.number - b.number);
    waiting = [];
    for (let start = 0; start < asked.length; start += MOST_ASKED)
      void answer(asked.slice(start, start + MOST_ASKED));
  };
  const answer = async (asked: readonly WaitingPage<Page>[]): Promise<void> => {
    const numbers = [...new Set(asked.map(({ number }) => number))];
    try {
      const pages = await ask(numbers);
      for (const { number, resolve, reject } of asked) {
        const page = pages[numbers.indexOf(number)];
        if (page === undefined) reject(new Error(`Page ${number} was not given.`));
        else resolve(page);
      }
    } catch (error) {
      for (const { reject } of asked) reject(error);
    }
  };

  return {
    load: (number, key) => {
      const known = kept.get(key);
      if (known !== undefined) return known;
      const loading = new Promise<Page>((resolve, reject) => {
        if (waiting.length === 0) soon(askAll);
        waiting.push({ number, resolve, reject });
      });
      kept.set(key, loading);
      // What failed is asked for again; what was kept longest goes.
      loading.catch(() => kept.delete(key));
      for (const oldest of kept.keys()) {
        if (kept.size <= MOST_KEPT) break;
        kept.delete(oldest);
      }
      return loading;
    },
  };
}
