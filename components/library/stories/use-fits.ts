import { useEffect, useState } from 'react';
import type { Story } from '@/lib/domain/story';
import { askedQuestion, fitOf, fittest, type AskedQuestion, type Fit } from '@/lib/domain/story-fit';

/** What fits a question, once all stories have been held against it; null while they are, or where nothing is asked. */
export type Fits = { asked: AskedQuestion; fits: readonly Fit[] };

/** So long a slice may take without a frame being missed, milliseconds. */
const sliceMs = 8;
/** A question is looked at when the hand rests: a half one asks something else. */
const pauseMs = 200;

export function useFits(question: string, stories: readonly Story[]): Fits | null {
  const [found, setFound] = useState<Fits | null>(null);
  useEffect(() => {
    const text = question.trim();
    let timer: ReturnType<typeof setTimeout> | undefined;
    const begin = (): void => {
      const asked = askedQuestion(text);
      const fits: Fit[] = [];
      const slice = (): void => {
        const from = performance.now();
        for (let story = stories[fits.length]; story; story = stories[fits.length]) {
          fits.push(fitOf(asked, story));
          if (performance.now() - from > sliceMs) break;
        }
        if (fits.length < stories.length) timer = setTimeout(slice);
        else setFound({ asked, fits: fittest(fits) });
      };
      slice();
    };
    if (text) timer = setTimeout(begin, pauseMs);
    return () => clearTimeout(timer);
  }, [question, stories]);
  return found?.asked.text === question.trim() && question.trim() ? found : null;
}
