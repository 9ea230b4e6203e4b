import colors from 'picocolors';

export type Colors = ReturnType<typeof colors.createColors>;

/** Colours on a terminal only, and none where NO_COLOR is set (no-color.org). */
export function chooseColors(stream: { isTTY?: boolean }, environment: NodeJS.ProcessEnv): Colors {
  const { NO_COLOR, TERM } = environment;
  return colors.createColors(stream.isTTY === true && !NO_COLOR && TERM !== 'dumb');
}
