import { z } from 'zod';
import { Identifier, Instant } from './identifier';

/** One line of an interview's connection log: what happened to voice, network and devices. Never words or keys. */
export const ConnectionLogEntry = z.object({
  id: Identifier,
  interviewId: Identifier,
  at: Instant,
  what: z.enum([
    'connecting',
    'ready',
    'lost',
    'rotated',
    'lineDiffered',
    'spokeUnasked',
    'standInVoice',
    'toolRefused',
    'microphoneLost',
    'microphoneChanged',
    'echo',
    'transcribedAfterwards',
  ]),
  personaId: Identifier.nullable(),
  /** The reason, a code or a name; at most a line. */
  detail: z.string().max(300),
});
export type ConnectionLogEntry = z.infer<typeof ConnectionLogEntry>;
