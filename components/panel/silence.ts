import type { MeterSource } from '@/components/ui/meter-source';

/** The candidate's line rests while somebody else has the floor; it keeps its place, so that nothing jumps. */
export const silence: MeterSource = () => () => undefined;
