import { CircleCheck, CircleHelp, TriangleAlert, type LucideIcon } from 'lucide-react';
import { useWords } from '@/components/ui/words';
import { fill } from '@/lib/domain/messages';
import type { EchoMeasure, EchoVerdict } from '@/lib/domain/echo';

const icons: Record<EchoVerdict, LucideIcon> = {
  none: CircleCheck,
  some: CircleCheck,
  strong: TriangleAlert,
  unknown: CircleHelp,
};

/** What was measured, what it means, and what to do about it. */
export function EchoResult({ measure: { verdict, gainDb, lagMs } }: { measure: EchoMeasure }) {
  const { results, measured } = useWords().onboarding.microphone.echo;
  const { what, todo } = results[verdict];
  const Icon = icons[verdict];
  const isHeard = verdict === 'some' || verdict === 'strong';
  return (
    <div className="flex gap-2" data-verdict={verdict}>
      <Icon
        aria-hidden
        className={`mt-px size-4 shrink-0 ${verdict === 'strong' ? 'text-caution' : 'text-quiet'}`}
      />
      <div className="min-w-0 flex-1">
        <p className="font-medium">{what}</p>
        <p>{todo}</p>
        {isHeard && gainDb !== null && lagMs !== null && (
          <p className="text-quiet tabular-nums">
            {fill(measured, { gain: signed(gainDb), lag: Math.round(lagMs) })}
          </p>
        )}
      </div>
    </div>
  );
}

/** Whole decibels with a true minus sign. */
const signed = (decibels: number): string => String(Math.round(decibels)).replace('-', '−');
