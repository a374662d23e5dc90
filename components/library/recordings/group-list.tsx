import { useState } from 'react';
import { fill } from '@/lib/domain/messages';
import { counted } from '@/lib/domain/messages/library';
import type { RecordingGroup } from '@/lib/store/recording-groups';
import { Button } from '@/components/ui/button';
import { Choice } from '@/components/ui/choice';
import { useWords } from '@/components/ui/words';
import { ListHeading } from '@/components/library/columns';
import { ItemList } from '@/components/library/item-list';
import { sizeInWords } from '@/components/library/storage/size';
import { ChosenBar } from './chosen-bar';
import { GroupChoice } from './group-choice';
import { figuresOf } from './group-figures';
import { GroupRow } from './group-row';
import { queryOf, recordingFilters, type RecordingFilter } from './recording-filter';
import { totalLength } from './total-length';
import { useBulk } from './use-bulk';

/** Interviews with what is recorded of them, the newest first: filtered, opened, or several chosen at once. */
export function GroupList({
  groups,
  filter,
  shownId,
  openId,
  now,
  onFilter,
}: {
  /** Those that pass the filter. */
  groups: readonly RecordingGroup[];
  filter: RecordingFilter;
  shownId: string | null;
  openId: string | null;
  now: number;
  onFilter: (filter: RecordingFilter) => void;
}) {
  const words = useWords().recordings;
  const bulk = useBulk();
  const [chosen, setChosen] = useState<ReadonlySet<string> | null>(null);
  const all = figuresOf(
    groups.flatMap(({ recordings }) => recordings),
    now,
  );
  const toggle = (id: string): void =>
    setChosen((before) => {
      const after = new Set(before);
      if (!after.delete(id)) after.add(id);
      return after;
    });
  return (
    <>
      <ListHeading
        title={words.title}
        count={fill(counted(words.list.total, all.count), {
          count: all.count,
          length: totalLength(all.seconds),
          size: sizeInWords(all.bytes),
        })}
      />
      <div className="flex flex-wrap items-center justify-between gap-2 px-3 pb-3">
        <Choice
          hideLabel
          label={words.list.filter}
          value={filter}
          onChange={onFilter}
          options={recordingFilters.map((value) => ({ value, label: words.list.filters[value] }))}
        />
        {groups.length > 0 && !chosen && (
          <Button look="quiet" size="small" className="-mx-2" onClick={() => setChosen(new Set())}>
            {words.list.choose}
          </Button>
        )}
      </div>
      {chosen ? (
        <>
          <ChosenBar
            groups={groups}
            chosen={groups.filter(({ id }) => chosen.has(id))}
            bulk={bulk}
            now={now}
            onAll={(isAll) => setChosen(new Set(isAll ? groups.map(({ id }) => id) : []))}
            onDone={() => setChosen(null)}
          />
          <GroupChoice groups={groups} chosen={chosen} now={now} onToggle={toggle} />
        </>
      ) : groups.length === 0 ? (
        <div className="flex flex-col items-start gap-2 px-3 py-4">
          <p className="text-quiet">{words.list.none[filter]}</p>
          {filter !== 'all' && (
            <Button size="small" onClick={() => onFilter('all')}>
              {words.list.showAll}
            </Button>
          )}
        </div>
      ) : (
        <ItemList
          label={words.list.label}
          section="recordings"
          items={groups}
          shownId={shownId}
          openId={openId}
          addressOf={({ id }) => ({ id, query: queryOf(filter) })}
          onDelete={(group) => bulk.remove([group])}
        >
          {(group) => <GroupRow group={group} now={now} />}
        </ItemList>
      )}
    </>
  );
}
