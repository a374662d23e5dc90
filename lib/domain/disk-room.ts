/** Bytes in use by Greenroom and bytes it may use, as the browser estimates them. */
export type DiskRoom = { used: number; quota: number };

/** An hour of an interview's sound before it is encoded takes about 350 MB (PCM, 24 kHz, two channels). */
const roomForAnHour = 350_000_000;

/** Less than five minutes of the same: a first answer might not fit. */
const roomForAnAnswer = 30_000_000;

/** True where the next interview may not fit. */
export const isTight = ({ used, quota }: DiskRoom): boolean => quota - used < roomForAnHour;

/** True where not even its first answer may. */
export const isFull = ({ used, quota }: DiskRoom): boolean => quota - used < roomForAnAnswer;
