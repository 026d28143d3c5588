/** Sent instead of a file's bytes: the reader stops. */
export const END_OF_READING = 'end';
