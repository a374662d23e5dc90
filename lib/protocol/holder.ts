import { z } from 'zod';

/**
 * The conversation between the holder (the content script that keeps the panel's frame on the meeting page) and
 * the owner. The holder sees nothing of the interview but whose turn it is. Written without domain schemas on
 * the holder's side: the content script must stay tiny, so it sends plain objects and the owner parses them.
 */
export { holderPortName } from './holder-port';

export const HolderReport = z.object({
  type: z.literal('presence'),
  site: z.string().max(40),
  people: z.number().int().nonnegative().max(10_000).nullable(),
});
export type HolderReport = z.infer<typeof HolderReport>;

/**
 * What the launcher shows: the light, and whether anything is recorded. `reopen` asks the holder to bring the
 * panel back after its page was reloaded in the middle of an interview.
 */
export type HolderLook = {
  type: 'look';
  floor: 'interviewer' | 'candidate' | 'thinking' | 'nobody';
  recording: boolean;
  reopen: boolean;
};
