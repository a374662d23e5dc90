import { z } from 'zod';

/** How fast a recording may be heard; the pitch stays as it was. */
export const playbackSpeeds = [0.75, 0.9, 1, 1.25, 1.5, 2] as const;
export const PlaybackSpeed = z.literal(playbackSpeeds);
export type PlaybackSpeed = z.infer<typeof PlaybackSpeed>;
