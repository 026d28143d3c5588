/** How much is read of a picture, whoever made it: beyond, it is refused. */

/** Bytes of a file. */
export const MOST_PICTURE_BYTES = 30 * 1024 * 1024;

/** Pixels: what the largest cameras of telephones make, and some 200 MB when it is decoded. */
export const MOST_PIXELS = 64_000_000;

/** Seconds that one decoding may take: a thousand times what a large photograph takes. */
export const MOST_SECONDS = 120;

/** Bytes of decoded and of converted pictures that wait for whoever asks for them again. */
export const MOST_KEPT_BYTES = 64 * 1024 * 1024;
