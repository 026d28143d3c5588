import type { Job } from './jobs.ts';

/** A fault of the program while it made one file. */
export class JobFault extends Error {
  /** Path of the file in the output folder. */
  readonly file: string;

  constructor({ file }: Job, cause: unknown) {
    super(`${file} could not be made`, { cause });
    this.file = file;
  }
}
