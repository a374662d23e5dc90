import { ArrowLeft } from 'lucide-react';
import type { HistoryRow } from '@/lib/domain/history/row';
import { useWords } from '@/components/ui/words';
import { ListHeading } from '@/components/library/columns';
import { ItemList } from '@/components/library/item-list';
import { hrefOf } from '@/components/library/route';
import { CardLines } from './card-lines';
import { SpokenLine, useCountLine } from './count-line';
import { FilterChips } from './filter-chips';
import { FilterSheet } from './filter-sheet';
import { rowAddress } from './row-address';
import { NothingFound } from './nothing-found';
import { SearchField } from './search-field';
import type { History } from './use-history';
import type { Looking } from './use-look';

/** The list beside a report: filtered and ordered as the whole list is. */
export function InterviewList({
  history,
  looking: { look, query, filterBy, search },
  openId,
  answerId,
  resumableId,
  onDelete,
}: {
  history: History;
  looking: Looking;
  openId: string;
  /** The answer that was opened, where one was. */
  answerId: string | null;
  resumableId: string | null;
  onDelete: (row: HistoryRow) => void;
}) {
  const words = useWords().history;
  const { found } = history;
  const openRow =
    (found.find(({ id }) => id === answerId) ?? found.find(({ interviewId }) => interviewId === openId))
      ?.id ?? null;
  return (
    <>
      <ListHeading title={words.title} count={useCountLine(history, look.show)} />
      <div className="flex flex-col gap-2 pb-3">
        <a
          href={hrefOf('interviews', null, query)}
          className="lit inline-flex min-h-8 items-center gap-2 self-start rounded-control px-3 text-small text-quiet hover:text-ink"
        >
          <ArrowLeft aria-hidden className="size-4 rtl:-scale-x-100" />
          {words.backToTable}
        </a>
        <div className="flex gap-2">
          <SearchField search={look.filter.search} onSearch={search} />
          <FilterSheet compact history={history} filter={look.filter} onFilter={filterBy} />
        </div>
        <FilterChips history={history} filter={look.filter} onFilter={filterBy} />
        <SpokenLine state={history.spoken.state} />
      </div>
      {found.length === 0 ? (
        <NothingFound history={history} look={look} onFilter={filterBy} />
      ) : (
        <ItemList
          key={look.show}
          label={words.listLabel[look.show]}
          section="interviews"
          items={found}
          shownId={openRow}
          openId={openRow}
          addressOf={(row) => rowAddress(row, query)}
          onDelete={onDelete}
        >
          {(row) => <CardLines row={row} resumableId={resumableId} hasTags={false} />}
        </ItemList>
      )}
    </>
  );
}
