import type { ArtifactKind, RunMark } from './drawing.ts';
import type { StructureNode } from './node.ts';

/**
 * What the marks of one page say while it is drawn, in the order in which it is drawn: callbacks of the canvases
 * around pictures and blocks, and whose each run of text is.
 */
export class PageClaims {
  /** Each hears that its canvas is painted. */
  readonly callbacks: (() => void)[] = [];
  readonly runs: RunMark[] = [];
  /** Told the place of a callback right before it is called. */
  onCallback: ((index: number) => void) | undefined;
  private readonly words: string[] = [];
  private readonly ordinals = new Map<StructureNode, number>();

  /**
   * The same for two markings that write the same marked content around the same page: elements are told apart by
   * their roles and by which are the same.
   */
  get key(): string {
    return this.words.join(' ');
  }

  /** Keeps a callback; gives what the canvas calls. */
  callback(heard: () => void, word: string): () => void {
    const index = this.callbacks.push(heard) - 1;
    this.words.push(word);
    return () => {
      this.onCallback?.(index);
      heard();
    };
  }

  /** Keeps whose a run is, and where that stands here. */
  run(mark: RunMark): RunMark {
    const kept = { ...mark, at: this.runs.length };
    this.runs.push(kept);
    this.words.push(`${this.wordOf(mark.owner)}${mark.link ? ' link' : ''}`);
    return kept;
  }

  /** A text is drawn with a space that its layout has not. */
  spaced(): void {
    this.words.push('space');
  }

  /** Says in a word who owns something. */
  wordOf(owner: StructureNode | null, artifact?: ArtifactKind): string {
    if (!owner) return `${artifact?.type ?? ''}-${artifact?.subtype ?? ''}`;
    const ordinal = this.ordinals.get(owner) ?? this.ordinals.size;
    this.ordinals.set(owner, ordinal);
    return `${owner.role}${ordinal}`;
  }
}
