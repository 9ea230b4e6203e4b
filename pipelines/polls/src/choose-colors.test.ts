import { expect, test } from 'vitest';
import { chooseColors } from './choose-colors.ts';

const terminal = { isTTY: true };
const pipe = {};

test('colours a terminal and leaves everything else plain', () => {
  expect(chooseColors(terminal, {}).bold('x')).not.toBe('x');
  expect(chooseColors(pipe, {}).bold('x')).toBe('x');
  expect(chooseColors(terminal, { TERM: 'dumb' }).bold('x')).toBe('x');
});

test('NO_COLOR wins over the terminal and over FORCE_COLOR', () => {
  expect(chooseColors(terminal, { NO_COLOR: '1' }).bold('x')).toBe('x');
  expect(chooseColors(pipe, { NO_COLOR: '1', FORCE_COLOR: '1' }).bold('x')).toBe('x');
  expect(chooseColors(terminal, { NO_COLOR: '' }).bold('x')).not.toBe('x');
});

test('FORCE_COLOR colours a pipe; 0 turns a terminal plain', () => {
  expect(chooseColors(pipe, { FORCE_COLOR: '1' }).bold('x')).not.toBe('x');
  expect(chooseColors(terminal, { FORCE_COLOR: '0' }).bold('x')).toBe('x');
});
