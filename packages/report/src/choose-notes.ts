import type { ReportCheck } from './report-input.ts';

/** The checks that found something wrong. */
export function chooseSpeaking(checks: readonly ReportCheck[]): ReportCheck[] {
  const withStatus = (wanted: string) => checks.filter(({ status }) => status === wanted);
  return [...withStatus('fail'), ...withStatus('warn')];
}

/** What a poll's reader wants to know beside the faults: how much of each question is reported. */
export function chooseNotes(checks: readonly ReportCheck[]): ReportCheck[] {
  return checks.filter(({ code, status }) => code === 'C02' && status === 'pass');
}
