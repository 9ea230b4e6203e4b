import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { readNumbers } from '../mentions/index.ts';
import { arbitraryStory, arbitraryText } from '../testing/arbitrary-text.ts';
import { sentencesOf } from '../testing/document-of.ts';
import { readRoles } from './index.ts';
import type { RoleRule } from './rule.ts';
import { roleRules } from './rules/index.ts';

const withoutCues = roleRules.map(({ cues: _, ...rule }): RoleRule => rule);
const examples = fc
  .shuffledSubarray(
    roleRules.map(({ example }) => example),
    { maxLength: 4 },
  )
  .map((parts) => parts.join('. '));

test('a rule that is tried only at its cues finds all that it finds when tried everywhere', () => {
  fc.assert(
    fc.property(fc.oneof(arbitraryStory, arbitraryText, examples), (text) => {
      const numbers = readNumbers(text);
      const sentences = sentencesOf(text);
      const everywhere = readRoles(text, sentences, numbers, withoutCues);
      expect([...readRoles(text, sentences, numbers)]).toEqual([...everywhere]);
    }),
  );
});
