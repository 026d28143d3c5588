/** Id of the rule that reads pages back. It stands alone: who only knows it by name need not load what reads files. */
export const READ_BACK = 'PDF-003';
