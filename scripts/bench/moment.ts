/** A moment by two clocks, in milliseconds: the wall's, and what this thread itself has worked so far. */
export type Moment = { wall: number; own: number };

export function moment(): Moment {
  const { user, system } = process.threadCpuUsage();
  return { wall: performance.now(), own: (user + system) / 1000 };
}

export const between = (from: Moment, to: Moment): Moment => ({
  wall: to.wall - from.wall,
  own: to.own - from.own,
});
