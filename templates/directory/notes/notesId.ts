/** Id of the place where the notes on all entries begin. */
export const NOTES_ID = 'notes-des-fiches';

/** Id of the place of an entry's notes. */
export function notesId(partnership: string): string {
  return `notes-${partnership}`;
}
