import { clsx } from 'clsx';
import { Portrait } from '@/components/ui/portrait/portrait';

/** A portrait in its light: the amber that will fall on it when it asks. The parent gives the size and the corners. */
export function PortraitStage({ who, className }: { who: string; className?: string }) {
  return (
    <div
      className={clsx(
        'overflow-hidden bg-[radial-gradient(ellipse_75%_100%_at_50%_0%,color-mix(in_oklab,var(--amber)_24%,var(--raised)),var(--raised))]',
        className,
      )}
    >
      <Portrait who={who} floor="nobody" className="mx-auto h-full translate-y-px" />
    </div>
  );
}
