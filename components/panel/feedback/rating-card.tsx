import { useId, useState, type ReactNode } from 'react';
import { Button } from '@/components/ui/button';
import { RatingScale } from '@/components/ui/rating-scale';
import { useWords } from '@/components/ui/words';
import { useHands } from '@/components/panel/panel-context';

/** In the place of the score, until the candidate has given themselves a mark or would rather not. */
export function RatingCard({ takes }: { takes: ReactNode }) {
  const words = useWords();
  const { send } = useHands();
  const [leaning, setLeaning] = useState<number | null>(null);
  const heading = useId();
  const text = words.panel.feedback.rating;
  const give = (rating: number | null) => send({ type: 'rateSelf', rating });
  return (
    <section aria-labelledby={heading} className="flex flex-col gap-3 pt-2">
      <div>
        <h2 id={heading} className="script">
          {text.heading}
        </h2>
        <p className="text-small text-quiet">{text.body}</p>
      </div>
      <RatingScale
        label={text.choices}
        hint={text.keys}
        low={text.low}
        high={text.high}
        value={leaning}
        onLean={setLeaning}
        onGive={give}
      />
      <div className="flex items-end justify-between gap-3">
        <Button look="quiet" size="small" className="-ms-2" onClick={() => give(leaning)}>
          {text.show}
        </Button>
        {takes}
      </div>
    </section>
  );
}
