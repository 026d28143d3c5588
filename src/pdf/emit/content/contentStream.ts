import { joinedMatrices } from './matrices.ts';

/** Between a `save` and its `restore`: what was set there, in the order of the calls. */
interface StateLevel {
  readonly depth: number;
  readonly settings: string[];
}

/** What stands in the stream between a `q` and its `Q`: of one level, or of all that lie deeper than a file may. */
interface WrittenState {
  readonly levels: StateLevel[];
  /** Settings of the last level that are written. */
  written: number;
}

/** States in a state that a PDF/A file may have (ISO 19005-3, 6.1.13), less two for what is in a form or a pattern. */
const DEEPEST = 26;

/** By the last word of what is added: the operator, behind its operands. */
const PATH: ReadonlySet<string> = new Set('m l c v y h re'.split(' '));
const CLIP = /(?:^|\s)W\*?(?:\s+n)?$/;
const CLIP_ENDS: ReadonlySet<string> = new Set('W W* n'.split(' '));
const SETTING: ReadonlySet<string> = new Set(
  'cm gs w J j M d ri i CS cs SCN scn SC sc G g RG rg K k'.split(' '),
);

/** What follows the last blank: asked for each operator of a page, which a search by pattern would read from its start. */
function lastWord(operators: string): string {
  let from = operators.length;
  while (from > 0 && operators.charCodeAt(from - 1) > SPACE) from -= 1;
  return operators.slice(from);
}

const SPACE = 0x20;

/** What an operator that paints needs to be known of: what it fills, what it draws along. */
export interface PaintOperation {
  readonly fills: boolean;
  readonly strokes: boolean;
  /** It paints the path before it. */
  readonly path: boolean;
}

const PAINTS: ReadonlyMap<string, PaintOperation> = new Map(
  Object.entries({ f: [1, 0], F: [1, 0], 'f*': [1, 0], S: [0, 1], s: [0, 1], B: [1, 1], 'B*': [1, 1] })
    .concat(Object.entries({ b: [1, 1], 'b*': [1, 1] }))
    .map(([operator, [fills, strokes]]) => [
      operator,
      { fills: fills === 1, strokes: strokes === 1, path: true },
    ]),
);
const PICTURE: PaintOperation = { fills: true, strokes: false, path: false };

/** What an operator paints; undefined where it paints nothing. */
export function paintOf(operator: string): PaintOperation | undefined {
  const paint = PAINTS.get(operator);
  if (paint) return paint;
  const last = lastWord(operator);
  return last === 'Do' || last === 'sh' ? PICTURE : undefined;
}

/**
 * Operators of a page. A renderer saves and restores at every node, as deep as nodes are nested; a reader keeps 28
 * states and no more. So `save`, `restore` and what is set in between are only remembered, and written where
 * something is painted: states in which nothing is painted are never written, and those too deep to stand in each
 * other are written into one.
 */
export class ContentStream {
  private lines: string[] = [];
  private path: string[] = [];
  private levels: StateLevel[] = [{ depth: 0, settings: [] }];
  private states: WrittenState[] = [{ levels: [...this.levels], written: 0 }];

  /** Whether the page was asked nothing, not even to place its origin. */
  get isUntouched(): boolean {
    return this.lines.length === 0 && this.levels[0]?.settings.length === 0;
  }

  save(): void {
    this.levels.push({ depth: this.levels.length, settings: [] });
  }

  restore(): void {
    if (this.levels.length > 1) this.levels.pop();
  }

  /** Takes an operator with its operands. */
  add(operator: string): void {
    const last = lastWord(operator);
    if (operator === 'q') this.save();
    else if (operator === 'Q') this.restore();
    else if (PATH.has(last)) this.path.push(operator);
    else if (CLIP_ENDS.has(last) && CLIP.test(operator)) this.set([...this.takePath(), operator].join('\n'));
    else if (SETTING.has(last)) this.set(operator);
    else if (operator === 'n') this.dropPath();
    else this.paint(operator);
  }

  /** Sets something for what is painted from here to the next `restore`. */
  set(operators: string): void {
    this.levels.at(-1)?.settings.push(operators);
  }

  /** Writes an operator that paints, after the path that it paints and all that was set for it. */
  paint(operators: string): void {
    this.writeSettings();
    this.lines.push(...this.takePath(), operators);
  }

  /** Writes what opens or closes marked content: it may stand between any two states. */
  mark(operator: string): void {
    this.lines.push(operator);
  }

  /** Forgets a path that nothing will paint. */
  dropPath(): void {
    this.path = [];
  }

  /** The page's stream, all states closed, never without a byte; the next page begins anew. */
  take(): string {
    for (let open = this.states.length; open > 1; open -= 1) this.lines.push('Q');
    const content = `${this.lines.join('\n')}\n`;
    this.lines = [];
    this.path = [];
    this.levels = [{ depth: 0, settings: [] }];
    this.states = [{ levels: [...this.levels], written: 0 }];
    return content;
  }

  private takePath(): string[] {
    const { path } = this;
    this.path = [];
    return path;
  }

  private writeSettings(): void {
    while (!this.states.at(-1)?.levels.every((level) => this.levels[level.depth] === level)) {
      this.lines.push('Q');
      this.states.pop();
    }
    const state = this.states.at(-1);
    const last = state?.levels.at(-1);
    if (!state || !last) return;
    this.lines.push(...last.settings.slice(state.written));
    state.written = last.settings.length;
    const due = this.levels.slice(last.depth + 1).filter(({ settings }) => settings.length > 0);
    const room = DEEPEST - (this.states.length - 1);
    if (due.length <= room) due.forEach((level) => this.open([level]));
    else if (room === 0) this.writeInto(due);
    else {
      due.slice(0, room - 1).forEach((level) => this.open([level]));
      this.open(due.slice(room - 1));
    }
  }

  private open(levels: StateLevel[]): void {
    const settings = levels.flatMap((level) => level.settings);
    this.lines.push('q', ...(levels.length > 1 ? joinedMatrices(settings) : settings));
    this.states.push({ levels, written: levels.at(-1)?.settings.length ?? 0 });
  }

  /** The innermost state takes what lies deeper too: when one of these ends, it is written anew. */
  private writeInto(deeper: readonly StateLevel[]): void {
    const innermost = this.states.pop();
    if (!innermost) return;
    this.lines.push('Q');
    this.open([...innermost.levels, ...deeper]);
  }
}
