import { useMemo } from 'react';
import type { HistoryFilter } from '@/lib/domain/history/filter';
import { readLook, writeLook, type HistoryLook } from '@/lib/domain/history/look';
import { hrefOf, replaceRoute } from '@/components/library/route';

/** How the record is looked at, as the address says, and how to look at it otherwise. */
export type Looking = {
  look: HistoryLook;
  /** The query that every link to an interview carries along, so that the way back is as it was. */
  query: URLSearchParams;
  /** Looks otherwise: a step that *Back* takes back. */
  go: (change: Partial<HistoryLook>) => void;
  filterBy: (filter: HistoryFilter) => void;
  /** Searches; a word that is being typed is one step, not one for each letter. */
  search: (search: string) => void;
};

/** Reads the query of the address, and writes it. `openId` stays open meanwhile. */
export function useLook(asked: URLSearchParams, openId: string | null): Looking {
  const address = asked.toString();
  return useMemo(() => {
    const look = readLook([...new URLSearchParams(address)]);
    const query = queryOf(look);
    const go = (change: Partial<HistoryLook>): void => {
      location.hash = hrefOf('interviews', openId, queryOf({ ...look, ...change }));
    };
    const filterBy = (filter: HistoryFilter): void => go({ filter });
    return {
      look,
      query,
      go,
      filterBy,
      search: (search) => {
        const filter = { ...look.filter, search };
        if (look.filter.search === '') return filterBy(filter);
        replaceRoute('interviews', openId, queryOf({ ...look, filter }));
      },
    };
  }, [address, openId]);
}

const queryOf = (look: HistoryLook): URLSearchParams =>
  new URLSearchParams(writeLook(look).map(([name, value]) => [name, value]));
