import { checkingText } from '../../i18n/checking.ts';
import type { Report } from './report.ts';

/** The report for people where there is nothing to tell but how many files were looked at. */
export function cleanReport(report: Report): Iterable<string> {
  return [`${summaryText(report)}\n`];
}

export function summaryText({ summary, language }: Report): string {
  return checkingText('summary', language, { ...summary });
}
