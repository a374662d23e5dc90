import { z } from 'zod';
import { Floor } from '@/lib/domain/view/view';

/**
 * What the worker is asked. It remembers nothing between two requests: it opens doors (the offscreen document,
 * pages) and copies policy. `openPanel` is asked by holders and answered with a {@link DoorAnswer}.
 */
export const WorkerRequest = z.discriminatedUnion('ask', [
  z.object({ ask: z.literal('openPanel') }),
  z.object({ ask: z.literal('openPage'), page: z.enum(['onboarding', 'library', 'options']) }),
  z.object({ ask: z.literal('showFloor'), floor: Floor, recording: z.boolean() }),
]);
export type WorkerRequest = z.infer<typeof WorkerRequest>;

export type DoorAnswer = { token: string } | { refused: string };

/** What the worker tells the offscreen document; answered by message, never by a Port. */
export const OwnerRequest = z.discriminatedUnion('ask', [
  z.object({ target: z.literal('owner'), ask: z.literal('ready') }),
  z.object({
    target: z.literal('owner'),
    ask: z.literal('mintToken'),
    tabId: z.number().int(),
    documentId: z.string().max(80),
  }),
  z.object({ target: z.literal('owner'), ask: z.literal('isBusy') }),
]);
export type OwnerRequest = z.infer<typeof OwnerRequest>;
