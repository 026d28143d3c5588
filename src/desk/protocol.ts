/** What the page and the server of the desk say to each other beside what the session says, as JSON. */

export interface TextWithHash {
  readonly file: string;
  readonly text: string;
  /** SHA-256 of its bytes, in hexadecimal: a write says what it replaces. */
  readonly hash: string;
}

/**
 * `written`: files are not what they were, whoever wrote them; `read`: the session knows, and answers of them.
 * `files` as places name them.
 */
export interface DeskEvent {
  readonly kind: 'written' | 'read';
  readonly files: readonly string[];
}

/** What the page knows before it asks anything. */
export interface DeskSettings {
  readonly readOnly: boolean;
  /** Of the page, until its reader chooses another. */
  readonly language: string;
  /** Folder of content, as places name it. */
  readonly content: string;
}
