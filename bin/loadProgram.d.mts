export const ROOT: string;
export function loadProgram(
  entry: string,
  work?: string,
): Promise<{ readonly exports: Readonly<Record<string, unknown>>; readonly keep: () => void }>;
export function v8Flags(version: string, work?: string): string[];
export function sentenceOfStartFault(error: unknown, environment: NodeJS.ProcessEnv): string;
