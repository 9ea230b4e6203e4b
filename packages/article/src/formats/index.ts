import type { ArticleFormat } from './format.ts';
import { text } from './text.ts';

export const FORMATS: readonly ArticleFormat[] = [text];
