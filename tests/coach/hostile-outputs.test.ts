import { describe, expect, it } from 'vitest';
import type { Coach, ReviewEvent } from '@/lib/coach/coach';
import { createWireCoach } from '@/lib/coach/model-coach';
import { contextOf } from '@/lib/coach/review-context';
import type { Wire } from '@/lib/coach/wire';
import { occurs } from '@/lib/domain/coaching/evidence';
import { Feedback } from '@/lib/domain/coaching/feedback';
import { knownNumbers, withoutInvented } from '@/lib/domain/coaching/numbers-invented';
import { hostileOutputs } from '../coach-check/hostile/hostile-outputs.ts';
import type { AnswerName } from './answers';
import { honest } from './model-answer';
import { reviewOf } from './review-input';

const saying = (pieces: readonly string[]): Coach => {
  const wire: Wire = {
    modelVersion: 'hostile',
    compact: false,
    ask: async (_prompt, _signal, onText) => {
      for (const piece of pieces) onText(piece);
      return { failure: null, usage: null };
    },
  };
  return createWireCoach(wire, () => 7);
};

const names: readonly AnswerName[] = ['strong', 'noResult', 'technicalGood'];
const never = new AbortController().signal;

describe('whatever a model sends', () => {
  it('comes in more than forty shapes, each with a name of its own', () => {
    expect(hostileOutputs.length).toBeGreaterThan(40);
    expect(new Set(hostileOutputs.map(({ name }) => name)).size).toBe(hostileOutputs.length);
  });

  it.each(hostileOutputs.map((output) => [output.name, output] as const))(
    'nothing crashes, nothing is invented: it %s',
    async (_, { build, forbidden }) => {
      for (const name of names) {
        const input = reviewOf(name);
        const { builtIn, transcript } = contextOf(input);
        const valid = name === 'strong' ? honest : builtIn.content;
        const events: ReviewEvent[] = [];
        const result = await saying(build(valid, input)).review(input, never, (event) => events.push(event));
        const feedback = 'feedback' in result ? result.feedback : result.builtIn;
        if (!feedback?.content) throw new Error('nothing to show');
        expect(Feedback.parse(feedback)).toEqual(feedback);
        // Our record may say what was taken out; a person reads the rest.
        const shown = JSON.stringify([feedback.content, events]);
        for (const piece of forbidden) expect(shown).not.toContain(JSON.stringify(piece).slice(1, -1));
        for (const quote of Object.values(feedback.content.evidence).flat())
          expect(occurs(quote, transcript)).toBe(true);
        for (const note of feedback.content.coach_notes)
          expect(occurs(note.original_snippet, transcript)).toBe(true);
        const known = knownNumbers(transcript, input.resumeExcerpt);
        const { polished_answer, star_version } = feedback.content.rewrite;
        for (const text of [polished_answer, ...Object.values(star_version)])
          expect(withoutInvented(text, known).invented).toEqual([]);
        const scores = Object.values(feedback.content.scoring.content_breakdown);
        expect(scores.every((score) => score === 10)).toBe(false);
        expect(feedback.sheet.overall === null).toBe(feedback.sheet.notScored !== null);
      }
    },
  );

  it('may end after any byte', async () => {
    const input = reviewOf('noResult');
    const json = JSON.stringify(contextOf(input).builtIn.content);
    for (let end = 0; end < json.length; end += 61) {
      const result = await saying([json.slice(0, end)]).review(input, never, () => undefined);
      expect(result).toMatchObject({ failure: { reason: 'coachNonsense' }, builtIn: { coach: 'builtIn' } });
    }
  });
});
