import colors from 'picocolors';

export type Colors = ReturnType<typeof colors.createColors>;

/**
 * Colours for one stream: those of a terminal, unless NO_COLOR is set to anything or FORCE_COLOR
 * asks for them elsewhere (no-color.org, force-color.org).
 */
export function chooseColors(stream: { isTTY?: boolean }, environment: NodeJS.ProcessEnv): Colors {
  const { NO_COLOR, FORCE_COLOR, TERM } = environment;
  const forced = Boolean(FORCE_COLOR) && FORCE_COLOR !== '0' && FORCE_COLOR !== 'false';
  const able = stream.isTTY === true && TERM !== 'dumb' && !FORCE_COLOR;
  return colors.createColors(!NO_COLOR && (forced || able));
}
