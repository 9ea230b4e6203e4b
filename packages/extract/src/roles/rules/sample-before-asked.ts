import { wording, type NumberInContext, type RoleRule } from '../rule.ts';

const ASKED =
  'polled|surveyed|interviewed|questioned|quizzed|canvassed|sampled|took part|taking part|responded|participated|gave their views|filled (?:in|out)|completed|answered|(?:were|was) asked|(?:were|was|been) given|had (?:their|a) say|voted in (?:our|the) poll';
const read = wording({
  after: new RegExp(
    String.raw`^(?: (?!countries|nations|states|cities|towns|seats|constituencies|per|of)[\p{L}\d-]{1,20}){1,8}(?: (?:in|from|across) (?:[\p{L}’'-]{1,20} ?){1,6})?,? (?:(?:who )?(?:were|was|had been|have been) )?(?:${ASKED})(?!\p{L})`,
    'iu',
  ),
});

const CUES =
  'polled surveyed interviewed questioned quizzed canvassed sampled part responded participated views filled completed answered asked given voted'.split(
    ' ',
  );

export const sampleBeforeAsked: RoleRule = {
  name: 'sample-before-asked',
  example: '1,200 adults were interviewed; the 2,017 people polled; 800 voters took part',
  role: 'sample_size',
  cues: { after: CUES },
  forms: ['number'],
  read: (context) => (isWhole(context) ? read(context) : null),
};

function isWhole({ number: { value } }: NumberInContext): boolean {
  return value !== null && Number.isInteger(value) && value >= 10;
}
