import { useState, type ReactNode } from 'react';
import type { HistoryFilter } from '@/lib/domain/history/filter';
import { TextInput } from '@/components/ui/text-area';
import { useWords } from '@/components/ui/words';

type RangeProps = { filter: HistoryFilter; onFilter: (filter: HistoryFilter) => void };

/** From when until when, both days included. */
export function DateFields({ filter, onFilter }: RangeProps) {
  const words = useWords().history.filters;
  return (
    <TwoEnds title={words.date} ends={['from', 'to']}>
      {(end) => (
        <TextInput
          type="date"
          value={filter[end] ?? ''}
          onChange={(event) => onFilter({ ...filter, [end]: event.target.value || null })}
        />
      )}
    </TwoEnds>
  );
}

/** From what score to what score, both included. */
export function ScoreFields({ filter, onFilter }: RangeProps) {
  const words = useWords().history.filters;
  return (
    <TwoEnds title={words.score} ends={['least', 'most']}>
      {(end) => (
        <ScoreInput
          key={filter[end]}
          value={filter[end]}
          onChange={(value) => onFilter({ ...filter, [end]: value })}
        />
      )}
    </TwoEnds>
  );
}

/** A range with a field for each of its ends. */
function TwoEnds<End extends 'from' | 'to' | 'least' | 'most'>(props: {
  title: string;
  ends: readonly End[];
  children: (end: End) => ReactNode;
}) {
  const words = useWords().history.filters;
  return (
    <div role="group" aria-label={props.title} className="flex flex-col gap-2 py-3">
      <p aria-hidden>{props.title}</p>
      <div className="grid grid-cols-2 gap-2">
        {props.ends.map((end) => (
          <label key={end} className="flex flex-col gap-1 text-small text-quiet">
            {words.ends[end]}
            {props.children(end)}
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
