/**
 * Everything that can end a command, worded in one place, with the exit code it ends with. What
 * concerns one input only is no fault but a reject: the run goes on.
 */
export const FAULTS = {
  usage: { exit: 64, message: '{what}' },
  raw_missing: { exit: 3, message: 'there is no folder {path} to read' },
  raw_not_a_folder: { exit: 3, message: '{path} is not a folder' },
  raw_unreadable: { exit: 3, message: 'the folder {path} cannot be listed: {cause}' },
  raw_empty: { exit: 3, message: 'the folder {path} holds no article: put .txt files into it' },
  out_unwritable: { exit: 4, message: 'cannot write to {path}: {cause}' },
  out_full: {
    exit: 4,
    message: 'no space left to write {path}; the previous release is untouched',
  },
  out_busy: { exit: 5, message: 'another run is writing to {path}; try again when it has ended' },
  release_missing: { exit: 3, message: 'there is no release in {path}: run the pipeline first' },
  figure_unknown: { exit: 3, message: 'the release has no figure {id}' },
  gold_missing: { exit: 3, message: 'there is no {path}: a gold folder holds texts/ and labels/' },
  gold_invalid: { exit: 3, message: '{path}: {what}' },
  ratchet_fallen: { exit: 2, message: '{level} fell from {best} to {score}' },
} as const satisfies Record<string, { exit: number; message: string }>;

export type FaultCode = keyof typeof FAULTS;

/** An error that the user can act on: a code, its place, and the exit code of the command. */
export class Fault extends Error {
  override readonly name = 'Fault';
  readonly code: FaultCode;
  readonly exit: number;

  constructor(
    code: FaultCode,
    place: Readonly<Record<string, string | number>> = {},
    options?: ErrorOptions,
  ) {
    const { message, exit } = FAULTS[code];
    super(
      message.replaceAll(/\{(\w+)\}/g, (whole, name: string) => String(place[name] ?? whole)),
      options,
    );
    this.code = code;
    this.exit = exit;
  }
}
