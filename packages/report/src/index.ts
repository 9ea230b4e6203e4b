export { renderReport } from './render-report.ts';
export type {
  ReportCheck,
  ReportDisclosure,
  ReportFigure,
  ReportInput,
  ReportReject,
} from './report-input.ts';
