import type { GoldLabel, GoldMention } from './label-schema.ts';
import { locate } from './locate.ts';

/** The first thing that is wrong with a label held against its article; `null` if nothing is. */
export function findLabelFault(text: string, label: GoldLabel): string | null {
  const keys = label.polls.map((poll) => poll.key);
  if (new Set(keys).size < keys.length) return 'two polls have the same key';
  for (const [index, figure] of label.figures.entries()) {
    const name = `figure ${index}`;
    if (!keys.includes(figure.poll)) return `${name}: unknown poll ${figure.poll}`;
    if (figure.subgroup !== null && figure.subgroup_must.length === 0) {
      return `${name}: subgroup without subgroup_must`;
    }
    if (figure.measure === 'share' && figure.response_must.length === 0) {
      return `${name}: share without response_must`;
    }
  }
  return findPlaceFault(text, label);
}

function findPlaceFault(text: string, label: GoldLabel): string | null {
  const taken = new Map<string, string>();
  const claims: [string, GoldMention][] = [
    ...label.figures.flatMap((figure, index) =>
      figure.mentions.map((mention): [string, GoldMention] => [`figure ${index}`, mention]),
    ),
    ...label.non_figures.map((mention, index): [string, GoldMention] => [
      `non_figure ${index}`,
      mention,
    ]),
  ];
  for (const [name, mention] of claims) {
    const span = locate(text, mention);
    if ('fault' in span) return `${name}: ${span.fault}`;
    const place = `${span.start}-${span.end}`;
    const other = taken.get(place);
    // Two look-alikes at one place are one look-alike; a figure has its place to itself.
    if (other !== undefined) return `${name}: ${mention.text} is ${other} already`;
    if (name.startsWith('figure')) taken.set(place, name);
  }
  return null;
}
