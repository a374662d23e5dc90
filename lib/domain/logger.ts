/**
 * One logger per subsystem. Info is exactly one line per lifecycle transition; everything else is debug.
 * Keys, transcripts and audio never reach it: details are identifiers, counts and states.
 */
export type LogDetail = Readonly<Record<string, string | number | boolean | null>>;

export type Logger = {
  info(message: string, detail?: LogDetail): void;
  debug(message: string, detail?: LogDetail): void;
  warn(message: string, detail?: LogDetail): void;
};
