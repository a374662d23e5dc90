import { useState } from 'react';
import type { HistoryFilter } from '@/lib/domain/history/filter';
import { TextInput } from '@/components/ui/text-area';
import { useWords } from '@/components/ui/words';

/** From when until when, both days included. */
export function DateFields({
  filter,
  onFilter,
}: {
  filter: HistoryFilter;
  onFilter: (filter: HistoryFilter) => void;
}) {
  const words = useWords().history.filters;
  return (
    <div role="group" aria-label={words.date} className="flex flex-col gap-2 py-3">
      <p aria-hidden>{words.date}</p>
      <div className="grid grid-cols-2 gap-2">
        {(['from', 'to'] as const).map((asks) => (
          <label key={asks} className="flex flex-col gap-1 text-small text-quiet">
            {words.ends[asks]}
            <TextInput
              type="date"
              value={filter[asks] ?? ''}
              onChange={(event) => onFilter({ ...filter, [asks]: event.target.value || null })}
            />
          </label>
        ))}
      </div>
    </div>
  );
}

/** From what score to what score, both included. */
export function ScoreFields({
  filter,
  onFilter,
}: {
  filter: HistoryFilter;
  onFilter: (filter: HistoryFilter) => void;
}) {
  const words = useWords().history.filters;
  return (
    <div role="group" aria-label={words.score} className="flex flex-col gap-2 py-3">
      <p aria-hidden>{words.score}</p>
      <div className="grid grid-cols-2 gap-2">
        {(['least', 'most'] as const).map((asks) => (
          <label key={asks} className="flex flex-col gap-1 text-small text-quiet">
            {words.ends[asks]}
            <ScoreInput
              key={filter[asks]}
              value={filter[asks]}
              onChange={(value) => onFilter({ ...filter, [asks]: value })}
            />
          </label>
        ))}
      </div>
    </div>
  );
}

/** 0 to 10 with at most one decimal. What is not one yet stays in the field and asks for nothing. */
function ScoreInput({ value, onChange }: { value: number | null; onChange: (value: number | null) => void }) {
  const [typed, setTyped] = useState(value === null ? '' : String(value));
  const commit = (): void => {
    const score = typed.trim() === '' ? null : Math.round(Number(typed) * 10) / 10;
    if (score === value || (score !== null && !(score >= 0 && score <= 10))) return;
    onChange(score);
  };
  return (
    <TextInput
      type="number"
      min={0}
      max={10}
      step={0.5}
      inputMode="decimal"
      value={typed}
      onChange={(event) => setTyped(event.target.value)}
      onBlur={commit}
      onKeyDown={(event) => event.key === 'Enter' && commit()}
    />
  );
}
