import { useEffect, useState } from 'react';
import type { DiskRoom } from '@/lib/domain/disk-room';

/** Estimated anew whenever `occasion` changes; null where the browser does not say. */
export function useEstimate(occasion: unknown): DiskRoom | null {
  const [estimate, setEstimate] = useState<DiskRoom | null>(null);
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
