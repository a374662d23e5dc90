import { Button } from '@/components/ui/button';
import { useWords } from '@/components/ui/words';

/** What stands beside a posting that is not there yet, instead of empty fields. */
export function NothingRead({ error, onByHand }: { error: string | null; onByHand: () => void }) {
  const words = useWords().jobs.form;
  return (
    <div className="flex flex-col gap-3 lg:pt-2">
      <p className="script max-w-[32ch] text-quiet">{words.nothingRead}</p>
      <Button look="quiet" className="-ms-4 self-start" onClick={onByHand}>
        {words.byHand}
      </Button>
      {error && (
        <p role="alert" className="text-small text-stop">
          {error}
        </p>
      )}
    </div>
  );
}
