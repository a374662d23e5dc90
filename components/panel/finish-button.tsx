import { clsx } from 'clsx';
import { useWords } from '@/components/ui/words';
import { useHands } from './panel-context';

/**
 * *Finish answer*: always enabled, never decides. Its fill is quiet while the candidate speaks and full once they
 * have paused; the text keeps its contrast either way, and the name always begins with "Finish answer".
 */
export function FinishButton({ voice }: { voice: 'speaking' | 'silent' }) {
  const words = useWords();
  const { send } = useHands();
  const complete = voice === 'silent';
  return (
    <button
      type="button"
      data-first-focus
      onClick={() => send({ type: 'finishAnswer' })}
      className={clsx(
        'lit min-h-12 w-full rounded-control border px-4 text-base font-medium',
        complete ? 'animate-glow border-green bg-green text-ground' : 'border-green bg-green-wash text-ink',
      )}
    >
      {complete ? words.panel.listening.complete : words.panel.listening.listening}
    </button>
  );
}
