import { z } from 'zod';

/** So many bytes of a backup's numbered byte entry, from an offset on. */
export const ByteSpan = z.object({
  entry: z.number().int().nonnegative(),
  from: z.number().int().nonnegative(),
  length: z.number().int().nonnegative(),
});
export type ByteSpan = z.infer<typeof ByteSpan>;

/** Where the bytes of a row stand, in their order: a long recording spans several entries, short pieces share one. */
export const ByteSpans = z.array(ByteSpan).max(20_000);
export type ByteSpans = z.infer<typeof ByteSpans>;
