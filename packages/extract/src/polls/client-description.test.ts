import { expect, test } from 'vitest';
import { CLIENT_DESCRIPTION, THIS_PAPER } from './client-description.ts';

const FOR = new RegExp(`^for ${CLIENT_DESCRIPTION}(?<value>${THIS_PAPER}|\\p{Lu}\\p{L}+)`, 'u');
const clientOf = (words: string) => FOR.exec(words)?.groups?.['value'] ?? null;

test.each([
  ['for Tandem', 'Tandem'],
  ['for the price comparison site Switch', 'Switch'],
  ['for the lender Tide', 'Tide'],
  ['for this newspaper', 'this newspaper'],
])('%s', (words, name) => {
  expect(clientOf(words)).toBe(name);
});

test.each([
  'for the first time Labour',
  'for a vote on Sunday',
  'for the party of Moore',
  'for them',
])('nobody: %s', (words) => {
  expect(clientOf(words)).toBeNull();
});
