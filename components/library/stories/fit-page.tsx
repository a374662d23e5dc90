import { ArrowLeft } from 'lucide-react';
import { useEffect, useRef, useState } from 'react';
import { storyLimits, type Story } from '@/lib/domain/story';
import { Button } from '@/components/ui/button';
import { Field } from '@/components/ui/field';
import { TextArea } from '@/components/ui/text-area';
import { useWords } from '@/components/ui/words';
import { hrefOf, replaceRoute } from '@/components/library/route';
import { useFocusWhenLost } from '@/components/library/use-focus-when-lost';
import { FitResults } from './fit-results';
import { useFits } from './use-fits';

const pauseMs = 400;

/** A question, typed or pasted or brought along by the address, and the stories that answer it. */
export function FitPage({ stories, query }: { stories: readonly Story[]; query: URLSearchParams }) {
  const words = useWords().stories.fit;
  const heading = useRef<HTMLHeadingElement>(null);
  useFocusWhenLost(heading, 'fit');
  const brought = (query.get('question') ?? '').slice(0, storyLimits.questionText);
  const [question, setQuestion] = useState(brought);
  const [known, setKnown] = useState(brought);
  // A link or *Back* has brought another one.
  if (known !== brought) {
    setKnown(brought);
    setQuestion(brought);
  }
  useEffect(() => {
    if (question === brought) return;
    const timer = setTimeout(() => {
      setKnown(question);
      replaceRoute('library', 'fit', question ? new URLSearchParams({ question }) : undefined);
    }, pauseMs);
    return () => clearTimeout(timer);
  }, [question, brought]);
  const found = useFits(question, stories);
  return (
    <main className="min-h-0 flex-1 overflow-y-auto px-4 pt-3 pb-24 md:px-10">
      <a
        href={hrefOf('library')}
        className="inline-flex min-h-10 items-center gap-2 text-quiet hover:text-ink"
      >
        <ArrowLeft aria-hidden className="size-4 rtl:-scale-x-100" />
        {words.back}
      </a>
      <div className="flex max-w-[44rem] flex-col gap-6">
        <h1 ref={heading} tabIndex={-1} className="script">
          {words.title}
        </h1>
        <Field label={words.question} hint={words.hint}>
          {(control) => (
            <TextArea
              {...control}
              script
              autoFocus={brought === ''}
              maxLength={storyLimits.questionText}
              className="max-w-none!"
              value={question}
              onChange={(event) => setQuestion(event.target.value)}
            />
          )}
        </Field>
        {question.trim() === '' ? (
          <section aria-label={words.tryThese} className="flex flex-col items-start gap-2">
            <h2 className="text-small font-medium text-quiet">{words.tryThese}</h2>
            {words.examples.map((example) => (
              <Button
                key={example}
                look="quiet"
                className="-ms-4 text-start"
                onClick={() => setQuestion(example)}
              >
                {example}
              </Button>
            ))}
          </section>
        ) : (
          <FitResults found={found} isEmpty={stories.length === 0} question={question.trim()} />
        )}
      </div>
    </main>
  );
}
