import {
  printed,
  type Check,
  type Document,
  type Extraction,
  type Figure,
  type Findings,
  type Poll,
  type Qualifier,
} from '@topline/model';
import type { Colors } from './choose-colors.ts';
import { showText } from './show-text.ts';

/** Answers wider than this are cut. */
const WIDEST = 48;

/** Tells a person what an article's polls say, what does not add up and what it does not say. */
export function printFindings(
  { article }: Document,
  { polls, figures }: Extraction,
  { checks }: Findings,
  colors: Colors,
): string {
  const lines = [colors.bold(showText(article.title ?? article.sourcePath)), ''];
  if (polls.length === 0) lines.push('No poll was found.', '');
  for (const poll of polls) {
    const own = figures.filter((figure) => figure.poll === poll);
    lines.push(colors.bold(describePoll(poll)), ...figureLines(article.text, own), '');
  }
  const wrong = checks.filter(({ code, status }) => code !== 'C08' && SPOKEN.has(status));
  const gaps = checks.filter(({ code }) => code === 'C08');
  if (polls.length > 0) {
    lines.push(colors.bold('What does not add up'));
    lines.push(
      ...(wrong.length > 0 ? wrong.map((check) => tell(check, colors)) : ['  nothing found']),
    );
    const asked = checks.filter(
      ({ code, status }) => code !== 'C08' && status === 'unknown',
    ).length;
    if (asked > 0) lines.push(colors.dim(`  ${asked} more could not be decided`));
    lines.push('', colors.bold('What it does not say'));
    lines.push(...gaps.map(({ poll, message }) => `  ${nameOf(poll)}: ${showText(message)}`), '');
  }
  return lines.join('\n');
}

const SPOKEN: ReadonlySet<Check['status']> = new Set(['fail', 'warn']);

function tell({ code, status, message, poll }: Check, colors: Colors): string {
  const tone = status === 'fail' ? colors.red : colors.yellow;
  return `  ${tone(status)}  ${code}  ${nameOf(poll)}: ${showText(message)}`;
}

function nameOf(poll: Poll | null): string {
  return showText(poll?.pollster ?? 'unnamed poll');
}

const QUALIFIERS: Readonly<Record<Qualifier, string>> = {
  exact: '',
  about: 'about',
  over: 'more than',
  under: 'fewer than',
  range: 'about',
};

function describePoll(poll: Poll): string {
  const { pollster, client, sampleSize, population, fieldworkAsPrinted, mode, marginOfError } =
    poll;
  const about = QUALIFIERS[poll.sampleSizeQualifier ?? 'exact'];
  const people = [about, sampleSize?.toLocaleString('en'), population].filter(Boolean).join(' ');
  const parts = [
    pollster ?? 'unnamed poll',
    client && `for ${client}`,
    people,
    fieldworkAsPrinted,
    mode,
    marginOfError === null ? null : `margin of error ${marginOfError}`,
  ];
  return showText(parts.filter(Boolean).join(', '));
}

function figureLines(text: string, figures: readonly Figure[]): string[] {
  const rows = figures.map((figure) => [
    cut(figure.subgroup ?? 'all'),
    cut(figure.measure === 'share' ? figure.response : `${figure.measure}: ${figure.response}`),
    showText(printed(text, figure.span)) + (figure.wave === 'previous' ? ' (earlier)' : ''),
  ]);
  const widths = [0, 1].map((column) => Math.max(0, ...rows.map((row) => row[column]!.length)));
  return rows.map(
    ([group = '', answer = '', value = '']) =>
      `  ${group.padEnd(widths[0]!)}  ${answer.padEnd(widths[1]!)}  ${value}`,
  );
}

function cut(words: string): string {
  const shown = showText(words);
  return shown.length > WIDEST ? `${shown.slice(0, WIDEST - 1)}…` : shown;
}
