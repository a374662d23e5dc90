import { useEffect, useRef, useState } from 'react';
import type { Digest } from '@/lib/domain/history/digest';
import type { SpokenWords } from '@/lib/domain/history/filter';
import { folded } from '@/lib/domain/history/folded';
import type { Database } from '@/lib/store/database';
import { attemptsById } from '@/lib/store/history';
import { useDatabase } from '@/components/library/database';

type Spoken = { words: SpokenWords; state: 'unread' | 'reading' | 'read' | 'failed' };
/** What was read, and of which answers; undefined before the first time. */
type Read = { words: SpokenWords; of: readonly Digest[] | undefined; isFailed: boolean };
/** An attempt's words, folded, and what its digest was when they were read. */
type Known = Map<string, { words: string; mark: string }>;

const batchSize = 200;

/**
 * The words of all attempts, read into memory once somebody searches, and from then on as attempts come and change. The
 * words themselves are not in the digests: the list opens without them.
 */
export function useSpokenWords(isWanted: boolean, digests: readonly Digest[] | undefined): Spoken {
  const database = useDatabase();
  const known = useRef<Known>(new Map());
  const [read, setRead] = useState<Read>({ words: new Map(), of: undefined, isFailed: false });
  useEffect(() => {
    if (!isWanted || !digests) return;
    const stop = new AbortController();
    readWords(database, digests, known.current, stop.signal).then(
      (words) => !stop.signal.aborted && setRead({ words, of: digests, isFailed: false }),
      () => !stop.signal.aborted && setRead(({ words }) => ({ words, of: digests, isFailed: true })),
    );
    return () => stop.abort();
  }, [database, digests, isWanted]);
  const { words } = read;
  if (!isWanted) return { words, state: 'unread' };
  if (read.of !== digests) return { words, state: 'reading' };
  return { words, state: read.isFailed ? 'failed' : 'read' };
}

/** Reads what is not known yet, or has changed, into `known`, and forgets what is gone. */
async function readWords(
  database: Database,
  digests: readonly Digest[],
  known: Known,
  signal: AbortSignal,
): Promise<SpokenWords> {
  const marks = new Map(digests.map((digest) => [digest.attemptId, markOf(digest)]));
  for (const id of known.keys()) if (!marks.has(id)) known.delete(id);
  const unknown = [...marks].filter(([id, mark]) => known.get(id)?.mark !== mark);
  for (let at = 0; at < unknown.length && !signal.aborted; at += batchSize) {
    const batch = new Map(unknown.slice(at, at + batchSize));
    for (const { id, transcript } of await attemptsById(database, [...batch.keys()]))
      known.set(id, { words: folded(transcript ?? ''), mark: batch.get(id) ?? '' });
  }
  return new Map([...known].map(([id, { words }]) => [id, words]));
}

/** Words change together with one of these. */
const markOf = ({ state, overall, wordCount }: Digest): string => `${state} ${overall} ${wordCount}`;
