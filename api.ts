import { workshopIn } from './kakehashi.ts';
import type * as Api from './src/session/api.d.ts';
import { openSession } from './src/session/openSession.ts';

/**
 * What a program that imports the package can call.
 * @param root folder of the project, where profiles lie
 */
export function apiIn(root: string): Pick<typeof Api, 'openSession' | 'check' | 'build'> {
  const workshop = workshopIn(root);
  return {
    openSession: (options) => openSession(options, workshop),
    check: async (options) => {
      const session = await openSession(options, workshop);
      const problems = session.check();
      await session.close();
      return problems;
    },
    build: async ({ out, ...options }) => {
      const session = await openSession(options, workshop);
      const result = await session.build(session.plan(options), out);
      await session.close();
      return result;
    },
  };
}
