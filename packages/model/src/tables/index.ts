import type { z } from 'zod';
import { articles } from './articles.ts';
import { checks } from './checks.ts';
import { disclosures } from './disclosures.ts';
import { figures } from './figures.ts';
import { mentions } from './mentions.ts';
import { pollEvidence } from './poll-evidence.ts';
import { polls } from './polls.ts';
import { quotes } from './quotes.ts';
import { rejects } from './rejects.ts';
import { sentences } from './sentences.ts';

/** Every table of a release; a table comes after those it references. */
export const TABLES = {
  articles,
  sentences,
  quotes,
  polls,
  poll_evidence: pollEvidence,
  figures,
  mentions,
  checks,
  disclosures,
  rejects,
} as const;

export type TableName = keyof typeof TABLES;
export const TABLE_NAMES = Object.keys(TABLES) as readonly TableName[];

export type Row<Name extends TableName> = z.infer<(typeof TABLES)[Name]['row']>;

/** Rows by table. */
export type Rows = { readonly [Name in TableName]: readonly Row<Name>[] };
