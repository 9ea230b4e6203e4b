import type { Axis, Level } from './levels.ts';
import { ordinaryHeadings } from './ordinary-headings.ts';

/** Of levels that can each be the answers: the one whose figures add up, else one of parties. */
export function chooseLevel(
  candidates: readonly Level[],
  whole: (level: Level) => number,
): { level: Level; isWhole: boolean; sureness: number } {
  const ranked = candidates
    .map((level) => ({ level, share: whole(level), parties: partiesOf(level) }))
    .toSorted(
      (a, b) =>
        Number(b.share >= 0.6) - Number(a.share >= 0.6) ||
        b.share - a.share ||
        b.parties - a.parties ||
        axisRank(a.level.axis) - axisRank(b.level.axis) ||
        b.level.depth - a.level.depth,
    );
  const [best, next] = ranked;
  const isWhole = best!.share >= 0.6;
  const sureness = !next ? 1 : isWhole && next.share < 0.6 ? 0.95 : 0.7;
  return { level: best!.level, isWhole, sureness };
}

const axisRank = (axis: Axis) => (axis === 'row' ? 0 : 1);

function partiesOf(level: Level): number {
  const labels = ordinaryHeadings(level);
  return labels.filter(({ kind }) => kind === 'party').length / Math.max(1, labels.length);
}
