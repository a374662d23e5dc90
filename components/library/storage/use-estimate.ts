import { useEffect, useState } from 'react';

/** Bytes in use by Greenroom and bytes it may use, as the browser estimates them. */
export type Estimate = { used: number; quota: number };

/** Estimated anew whenever `occasion` changes; null where the browser does not say. */
export function useEstimate(occasion: unknown): Estimate | null {
  const [estimate, setEstimate] = useState<Estimate | null>(null);
  useEffect(() => {
    let stopped = false;
    navigator.storage?.estimate?.().then(
      ({ usage, quota }) => {
        if (!stopped && usage !== undefined && quota) setEstimate({ used: usage, quota });
      },
      () => undefined,
    );
    return () => {
      stopped = true;
    };
  }, [occasion]);
  return estimate;
}

/** An hour of an interview's sound before it is encoded takes about 350 MB (PCM, 24 kHz, two channels). */
const roomForAnHour = 350_000_000;

/** True where the next interview may not fit. */
export const isTight = ({ used, quota }: Estimate): boolean => quota - used < roomForAnHour;
