import { z } from 'zod';

/** A random identifier (UUID) as made by {@link newIdentifier}; opaque everywhere. */
export const Identifier = z.string().min(1).max(64).describe('id');
export type Identifier = z.infer<typeof Identifier>;

/** Milliseconds since the epoch, as `Date.now()` gives them. */
export const Instant = z.number().finite().describe('moment');
export type Instant = z.infer<typeof Instant>;
