import { Download } from 'lucide-react';
import { useState } from 'react';
import type { TableSubject } from '@/lib/archive/table-rows';
import type { HistoryRow } from '@/lib/domain/history/row';
import { tagsInUse } from '@/lib/domain/history/tags';
import { Button } from '@/components/ui/button';
import { useMedia, wideWindow } from '@/components/library/use-media';
import { useWords } from '@/components/ui/words';
import { SpokenLine, useCountLine } from './count-line';
import { ExportDialog } from './export-dialog';
import { FilterChips } from './filter-chips';
import { FilterSheet } from './filter-sheet';
import { HistoryCards } from './history-cards';
import { HistoryTable } from './history-table';
import type { ListPlace } from './list-place';
import { NothingFound } from './nothing-found';
import { OrderSelect } from './order-select';
import { SearchField } from './search-field';
import { ShowSwitch } from './show-switch';
import { SelectionBar } from './selection-bar';
import type { History } from './use-history';

import type { Looking } from './use-look';
import { useSelection } from './use-selection';

/** Every interview and every answer, over the whole width: to be searched, filtered, ordered, taken along and deleted. */
export function Explorer({
  history,
  looking,
  place,
  resumableId,
  onDelete,
}: {
  history: History;
  looking: Looking;
  place: ListPlace;
  resumableId: string | null;
  onDelete: (rows: readonly HistoryRow[]) => void;
}) {
  const words = useWords().history;
  const isWide = useMedia(wideWindow);
  const { look, query, go, filterBy, search } = looking;
  const { found, interviews } = history;
  const selection = useSelection(found);
  const [exported, setExported] = useState<TableSubject | null>(null);
  const countLine = useCountLine(history, look.show);
  const exportRows = (rows: readonly HistoryRow[]): void =>
    setExported({ of: look.show, ids: rows.map(({ id }) => id) });
  const surroundings = {
    show: look.show,
    query,
    resumableId,
    knownTags: tagsInUse(interviews),
    selection,
  };
  const list = { rows: found, onDelete, place, surroundings };
  return (
    <main
      data-scroller
      onScroll={(event) => place.scrolledTo(event.currentTarget.scrollTop)}
      className="min-h-0 flex-1 overflow-y-auto px-4 md:px-8"
    >
      {/* Room within, and none around: what stays in sight would stop short of it. */}
      <header className="flex flex-col gap-4 pt-4 pb-4 lg:px-2 lg:pt-6">
        <div className="flex flex-wrap items-baseline gap-x-6 gap-y-2">
          <h1 tabIndex={-1} className="sr-only">
            {words.title}
          </h1>
          <ShowSwitch show={look.show} onShow={(show) => go({ show })} />
          <p role="status" className="tabular ms-auto text-small text-quiet">
            {countLine}
          </p>
        </div>
        <div className="flex flex-wrap items-center gap-2">
          <div className="flex min-w-0 flex-1 basis-full sm:max-w-[34rem] sm:basis-56">
            <SearchField search={look.filter.search} onSearch={search} />
          </div>
          {!isWide && <OrderSelect show={look.show} order={look.order} onOrder={(order) => go({ order })} />}
          <FilterSheet history={history} filter={look.filter} onFilter={filterBy} />
          {found.length > 0 && (
            <Button look="quiet" className="max-sm:px-3 sm:ms-auto" onClick={() => exportRows(found)}>
              <Download aria-hidden className="size-4" />
              <span className="max-sm:sr-only">{words.exports.open}</span>
            </Button>
          )}
        </div>
        <FilterChips history={history} filter={look.filter} onFilter={filterBy} />
        <SpokenLine state={history.spoken.state} />
      </header>
      <p id="history-keys" className="sr-only">
        {words.select.keys}
      </p>
      {found.length === 0 ? (
        <NothingFound history={history} look={look} onFilter={filterBy} />
      ) : isWide ? (
        <HistoryTable key={look.show} {...list} order={look.order} onOrder={(order) => go({ order })} />
      ) : (
        <HistoryCards key={look.show} {...list} />
      )}
      {selection.chosen.length === 0 ? (
        <div className="h-24" />
      ) : (
        <SelectionBar
          selection={selection}
          listed={found.length}
          onExport={() => exportRows(selection.chosen)}
          onDelete={() => onDelete(selection.chosen)}
        />
      )}
      {exported && (
        <ExportDialog
          subject={exported}
          isChosen={selection.chosen.length > 0}
          onClose={() => setExported(null)}
        />
      )}
    </main>
  );
}
