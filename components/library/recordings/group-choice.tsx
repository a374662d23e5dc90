import { useRef } from 'react';
import { fill } from '@/lib/domain/messages';
import type { RecordingGroup } from '@/lib/store/recording-groups';
import { useWords } from '@/components/ui/words';
import { useInterviewName } from '@/components/library/interview-name';
import { scrollerOf, useListPlace } from '@/components/library/use-list-place';
import { useRowsInSight } from '@/components/library/use-rows-in-sight';
import { GroupRow } from './group-row';

/** The same list while several are chosen: each row is a box to tick. */
export function GroupChoice({
  groups,
  chosen,
  now,
  onToggle,
}: {
  groups: readonly RecordingGroup[];
  chosen: ReadonlySet<string>;
  now: number;
  onToggle: (id: string) => void;
}) {
  const words = useWords().recordings.list;
  const list = useRef<HTMLUListElement>(null);
  const { rows, after, measure } = useRowsInSight({
    count: groups.length,
    keyOf: (index) => groups[index]?.id ?? String(index),
    scroller: () => scrollerOf(list),
    estimate: 92,
    held: -1,
    margin: useListPlace(list),
    gap: 4,
  });
  return (
    <ul
      ref={list}
      aria-label={words.label}
      className="flex flex-col max-md:divide-y max-md:divide-line"
      style={{ paddingBlockEnd: after }}
    >
      {rows.map(({ index, key, before }) => {
        const group = groups[index];
        return (
          group && (
            <li
              key={key}
              ref={measure}
              data-index={index}
              aria-setsize={groups.length}
              aria-posinset={index + 1}
              style={{ marginBlockStart: before }}
            >
              <Box
                group={group}
                now={now}
                checked={chosen.has(group.id)}
                onToggle={() => onToggle(group.id)}
              />
            </li>
          )
        );
      })}
    </ul>
  );
}

function Box(props: { group: RecordingGroup; now: number; checked: boolean; onToggle: () => void }) {
  const words = useWords().recordings.list;
  const name = useInterviewName(props.group.interview, props.group.job);
  return (
    <label className="lit flex gap-3 rounded-control border border-transparent px-3 py-3 hover:bg-hover has-checked:border-line has-checked:bg-raised has-focus-visible:outline-2 has-focus-visible:outline-ink">
      <input
        type="checkbox"
        aria-label={fill(words.chooseOne, { name })}
        checked={props.checked}
        onChange={props.onToggle}
        className="mt-0.5 size-4.5 shrink-0 accent-ink outline-none"
      />
      <span className="flex min-w-0 flex-1 flex-col gap-1">
        <GroupRow group={props.group} now={props.now} />
      </span>
    </label>
  );
}
