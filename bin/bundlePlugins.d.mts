/** @param passages each with what stands for it, and `everywhere` where it is meant wherever it stands */
export function changed(
  text: string,
  path: string,
  passages: string | readonly (readonly [string, string, 'everywhere'?])[],
): string;
