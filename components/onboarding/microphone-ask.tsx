import { Mic } from 'lucide-react';
import { Button } from '@/components/ui/button';
import { Notice } from '@/components/ui/notice';
import { useWords } from '@/components/ui/words';

/** One big button, and a picture of the question that the browser is about to ask, with the right answer in it. */
export function MicrophoneAsk({
  waiting,
  wasAllowed,
  ask,
}: {
  waiting: boolean;
  wasAllowed: boolean;
  ask: () => void;
}) {
  const words = useWords().onboarding.microphone;
  const [everyVisit = '', ...others] = words.bubble.choices;
  return (
    <div className="flex flex-col gap-6">
      {wasAllowed && <Notice calm what={words.oneTime} />}
      <div className="grid items-center gap-6 sm:grid-cols-[minmax(0,1fr)_13rem]">
        <div className="flex flex-col gap-2">
          <p className="font-medium">{words.bubble.title}</p>
          <p className="text-pretty text-quiet">{words.bubble.why}</p>
        </div>
        <ul
          aria-hidden
          className="flex flex-col gap-1.5 rounded-card border border-line bg-raised p-3 text-small"
        >
          <li className="rounded-full bg-amber-wash px-3 py-1.5 text-center font-medium ring-2 ring-amber">
            {everyVisit}
          </li>
          {others.map((choice) => (
            <li key={choice} className="rounded-full bg-hover px-3 py-1.5 text-center text-quiet">
              {choice}
            </li>
          ))}
        </ul>
      </div>
      <Button
        look="primary"
        size="large"
        className="self-start px-6"
        aria-disabled={waiting}
        onClick={() => !waiting && ask()}
      >
        <Mic aria-hidden className="size-5" />
        {waiting ? words.asking : words.ask}
      </Button>
    </div>
  );
}
