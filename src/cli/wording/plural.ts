/** `3 pages`; French counts nought as one, English does not. */
export function counted(count: number, one: string, several: string, language: 'fr' | 'en'): string {
  const isOne = language === 'fr' ? count < 2 : count === 1;
  return `${count} ${isOne ? one : several}`;
}
