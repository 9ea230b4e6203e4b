export { checkDocument } from './check-document.ts';
export { CHECKS } from './rules/index.ts';
