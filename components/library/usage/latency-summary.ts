import type { StageLatency } from '@/lib/domain/stage-latency';

export const stages = ['sealed', 'heard', 'firstScore', 'followUp', 'voiceStart', 'reviewed'] as const;
export type Stage = (typeof stages)[number];

/** How long a stage took in milliseconds: half of the answers within `median`, nine in ten within `slow`. */
export type StageSummary = { stage: Stage; count: number; median: number; slow: number };

/** Stages that happened at least once, in their order. Quantiles are by nearest rank: they are times that occurred. */
export function latencySummary(latencies: readonly StageLatency[]): StageSummary[] {
  return stages.flatMap((stage) => {
    const times = latencies.flatMap((latency) => latency[stage] ?? []).toSorted((one, other) => one - other);
    const within = (share: number): number => times[Math.ceil(times.length * share) - 1] ?? 0;
    return times.length > 0 ? [{ stage, count: times.length, median: within(0.5), slow: within(0.9) }] : [];
  });
}
