import { scoreText } from '@/components/ui/score';
import { useWords } from '@/components/ui/words';
import { fill } from '@/lib/domain/messages';
import type { TakeView } from '@/lib/domain/view/view';
import { ClipButton } from './clip-button';

type Row = { name: string; before: number | null; now: number | null };

const signed = (value: number): string => `${value < 0 ? '−' : '+'}${scoreText(Math.abs(value))}`;

/** One take beside the one under review: the difference overall and by criterion, and both to be heard. */
export function TakeAgainst({
  other,
  current,
  bare,
  name,
}: {
  other: TakeView;
  current: TakeView;
  /** Nothing of a score may be seen. */
  bare: boolean;
  name: (take: TakeView) => string;
}) {
  const words = useWords();
  const text = words.panel.feedback.takes;
  const value = (take: TakeView, criterion: string) =>
    take.parts.find((part) => part.criterion === criterion)?.value ?? null;
  const rows: Row[] = [
    { name: text.overall, before: other.overall, now: current.overall },
    ...current.parts.map(({ criterion }) => ({
      name: words.shared.criteria[criterion],
      before: value(other, criterion),
      now: value(current, criterion),
    })),
  ].filter(({ before, now }) => before !== null || now !== null);
  if (other.attemptId === current.attemptId) {
    return (
      <div className="flex flex-col gap-3 text-small">
        <p>{text.thisOnly}</p>
        <TakeSounds takes={[current]} bare={bare} name={name} />
      </div>
    );
  }
  return (
    <div className="flex flex-col gap-3 text-small">
      {bare || rows.length === 0 ? (
        <p className="font-medium">{name(other)}</p>
      ) : (
        <table className="tabular w-full [&_td]:py-0.5 [&_td]:text-end [&_th]:py-0.5 [&_th]:font-normal">
          <thead>
            <tr className="text-quiet">
              <td className="!text-start">{text.compare}</td>
              <th scope="col" className="text-end">
                {fill(text.other, { take: other.take })}
              </th>
              <th scope="col" className="text-end">
                {text.this}
              </th>
              <th scope="col" className="text-end">
                {text.change}
              </th>
            </tr>
          </thead>
          <tbody>
            {rows.map((row, index) => (
              <tr key={row.name} className={index === 0 ? 'border-y border-line font-medium' : ''}>
                <th scope="row" className={`text-start ${index === 0 ? '!font-medium' : 'text-quiet'}`}>
                  {row.name}
                </th>
                <td>{row.before === null ? '–' : scoreText(row.before)}</td>
                <td>{row.now === null ? '–' : scoreText(row.now)}</td>
                <td>
                  <bdi dir="ltr">{changeText(row, text.same)}</bdi>
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      )}
      <TakeSounds takes={[other, current]} bare={bare} name={name} />
    </div>
  );
}

function changeText({ before, now }: Row, same: string): string {
  if (before === null || now === null) return '–';
  const change = Math.round((now - before) * 10) / 10;
  return change === 0 ? same : signed(change);
}

/** Plays each take from its start, one against the other. */
function TakeSounds({
  takes,
  bare,
  name,
}: {
  takes: readonly TakeView[];
  bare: boolean;
  name: (take: TakeView) => string;
}) {
  const words = useWords();
  const text = words.panel.feedback.takes;
  const heard = takes.filter((take) => take.recordingId !== null);
  if (heard.length === 0) return <p className="text-quiet">{text.noSound}</p>;
  return (
    <div className="flex flex-wrap gap-1.5">
      {heard.map((take) => {
        const { attemptId, recordingId } = take;
        const label = bare ? name(take) : fill(text.other, { take: take.take });
        return recordingId === null ? null : (
          <ClipButton
            key={attemptId}
            name={label}
            clip={{ recordingId, from: 0, to: null, length: take.seconds }}
          >
            {label}
          </ClipButton>
        );
      })}
    </div>
  );
}
