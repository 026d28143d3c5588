import { expect, it } from 'vitest';
import type { LiveProblem } from '../../../../session/live/liveTypes.ts';
import { foldedProblems } from './foldedProblems.ts';

const at = (line: number, code = 'SP-001', severity: LiveProblem['severity'] = 'warning'): LiveProblem => ({
  code,
  severity,
  file: 'content/a.md',
  line,
  column: 1,
  message: 'mot inconnu',
});
const lines = (problems: readonly LiveProblem[]): number[] => problems.map(({ line }) => line);

it('shows four of a kind in their order, and folds what is left of it', () => {
  const problems = [at(1), at(2), at(3, 'TY-001'), at(4), at(5), at(6), at(7)];
  const { shown, folded } = foldedProblems(problems);
  expect(lines(shown)).toEqual([1, 2, 3, 4, 5]);
  expect(folded.map(({ code, problems: more }) => [code, lines(more)])).toEqual([['SP-001', [6, 7]]]);
});

it('folds neither a single line nor an error', () => {
  const five = [1, 2, 3, 4, 5].map((line) => at(line));
  const errors = [1, 2, 3, 4, 5, 6].map((line) => at(line, 'FM-001', 'error'));
  expect(foldedProblems([...five, ...errors])).toEqual({ shown: [...five, ...errors], folded: [] });
});

it('loses none', () => {
  const problems = Array.from({ length: 40 }, (_, index) => at(index, index % 3 === 0 ? 'SP-001' : 'SG-001'));
  const { shown, folded } = foldedProblems(problems);
  expect(lines([...shown, ...folded.flatMap((kind) => kind.problems)]).sort((a, b) => a - b)).toEqual(
    lines(problems),
  );
});
