import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { readNumbers } from './mentions/index.ts';
import { mentionRules } from './mentions/rules/index.ts';
import { readPolls } from './polls/index.ts';
import { pollRules } from './polls/rules/index.ts';
import { readRoles } from './roles/index.ts';
import { roleRules } from './roles/rules/index.ts';
import { arbitraryStory, arbitraryText } from './testing/arbitrary-text.ts';
import { sentencesOf } from './testing/document-of.ts';

const shuffled = <Rule>(rules: readonly Rule[]) =>
  fc.shuffledSubarray([...rules], { minLength: rules.length });
const texts = fc.oneof(arbitraryStory, arbitraryText);

/** What the stages before the figures hand on. */
function readUpToPolls(text: string) {
  const sentences = sentencesOf(text);
  const numbers = readNumbers(text);
  const roles = readRoles(text, sentences, numbers);
  return { sentences, numbers, roles, polls: readPolls(text, sentences, numbers, roles) };
}

test('the order of the rules of numbers changes nothing', () => {
  fc.assert(
    fc.property(texts, shuffled(mentionRules), (text, rules) => {
      expect(readNumbers(text, rules)).toEqual(readNumbers(text));
    }),
  );
});

test('the order of the rules of roles changes nothing', () => {
  fc.assert(
    fc.property(texts, shuffled(roleRules), (text, rules) => {
      const { sentences, numbers, roles } = readUpToPolls(text);
      expect([...readRoles(text, sentences, numbers, rules)]).toEqual([...roles]);
    }),
  );
});

test('the order of the rules of polls changes nothing', () => {
  fc.assert(
    fc.property(texts, shuffled(pollRules), (text, rules) => {
      const { sentences, numbers, roles, polls } = readUpToPolls(text);
      const again = readPolls(text, sentences, numbers, roles, rules);
      expect(again.polls).toEqual(polls.polls);
      for (const { span } of numbers) expect(again.pollAt(span)).toEqual(polls.pollAt(span));
    }),
  );
});
