/** How a step is left. */
export type Way = { next: () => void; back: () => void };
