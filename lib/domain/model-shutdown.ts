import { z } from 'zod';

/** A model in use that its provider will switch off, as the provider's own list says. `on` is an ISO date. */
export const ModelShutdown = z.object({ model: z.string().max(120), on: z.iso.date() });
export type ModelShutdown = z.infer<typeof ModelShutdown>;
