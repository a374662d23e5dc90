import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { feelOf } from '@/components/ui/pace-gauge';
import { NotScoredReason } from '@/lib/domain/attempt';
import { fewestWords } from '@/lib/domain/coaching/abstention';
import { contentWeights, halves } from '@/lib/domain/coaching/scoring';
import { DeliveryMeasure } from '@/lib/domain/delivery/delivery';
import * as curves from '@/lib/domain/delivery/delivery-curves';
import { deliveryWeights } from '@/lib/domain/delivery/delivery-scores';
import { fewestWordsForPace, shortestWindowSeconds } from '@/lib/domain/delivery/delivery-thin';
import { fillerWeights } from '@/lib/domain/delivery/fillers/filler-rule';
import { hesitationFrom, longPauseSeconds } from '@/lib/domain/delivery/pauses';
import { pitchBands } from '@/lib/domain/delivery/pitch-band';
import { readinessWeights } from '@/lib/domain/report/readiness';
import { english } from '@/lib/domain/messages';

const page = readFileSync(new URL('../../docs/scoring.md', import.meta.url), 'utf8').replaceAll(/\s+/g, ' ');
const { why, delivery } = english.panel.feedback;

/** The places of a curve that are worth ten points. */
const full = curves.paceCurve.filter(([, points]) => points === 10).map(([at]) => at);
const [slowest = 0, fastest = 0] = full;

describe('docs/scoring.md says what the code reckons', () => {
  it('how the halves weigh', () =>
    expect(page).toContain(`overall = ${halves.content} × content + ${halves.delivery} × delivery`));

  it('how readiness is reckoned', () => {
    const { best, first, weakest } = readinessWeights;
    expect(page).toContain(
      `readiness = ${best} × mean of the best takes + ${first} × mean of the first takes + ${weakest} × the weakest best take`,
    );
  });

  it.each(Object.entries({ ...contentWeights, ...deliveryWeights }))(
    'how much %s weighs: %d',
    (name, weight) => expect(page).toContain(`| ${name} | ${weight.toFixed(2)} |`),
  );

  it.each(
    Object.entries(curves).flatMap(([name, curve]) =>
      typeof curve === 'function'
        ? []
        : [[name, curve.map(([at, points]) => `${points} at ${at}`).join(', ')]],
    ),
  )('the points of %s: %s', (_name, points) => expect(page).toContain(`| ${points} |`));

  it('how fillers weigh', () =>
    expect(page).toContain(
      `Sounds weigh ${fillerWeights.sound}, phrases ${fillerWeights.phrase}, words ${fillerWeights.word}, openers ${fillerWeights.opener}:`,
    ));

  it('how the pitch is called', () =>
    expect(page).toContain(`below ${pitchBands.level} level, from ${pitchBands.lively} on lively`));

  it('below what nothing is said', () =>
    expect(page).toContain(`D < ${shortestWindowSeconds} s, W < ${fewestWordsForPace}, words unknown`));

  it.each(DeliveryMeasure.options)('what %s is', (measure) => expect(page).toContain(`| \`${measure}\` |`));

  it.each(NotScoredReason.options)('when an answer has no score: %s', (reason) =>
    expect(page).toContain(`| ${english.shared.notScored[reason].reason} |`),
  );
});

describe('Why? says what the code reckons', () => {
  it('how the halves weigh', () => {
    expect(why.overallIs).toBe(
      `Overall is ${halves.content * 100} % content and ${halves.delivery * 100} % delivery.`,
    );
    expect(why.sum).toBe(`${halves.content} × {content} + ${halves.delivery} × {delivery} = {overall}`);
  });

  it('at which pace the points are full, as the gauge is drawn', () => {
    for (const { band } of [why.criteria.pace, why.measures.estimatedPace])
      expect(band).toContain(`${slowest} to ${fastest} a minute`);
    expect([slowest - 1, slowest, fastest, fastest + 1].map(feelOf)).toEqual([
      'slow',
      'comfortable',
      'comfortable',
      'brisk',
    ]);
  });

  it('how fillers weigh, and how many harm', () => {
    const { sound, phrase, word, opener } = fillerWeights;
    expect(why.criteria.fillers.formula).toContain(
      `um ${sound}, “you know” ${phrase}, “like” and “well” ${word}, “so” ${opener}.`,
    );
    expect(why.criteria.fillers.band).toContain('Up to 5 a minute do no harm, 12 do');
    expect(curves.onCurve(curves.fillerCurve, 5)).toBeGreaterThanOrEqual(8);
    expect(curves.onCurve(curves.fillerCurve, 12)).toBeLessThanOrEqual(3);
  });

  it('which pauses are counted', () => {
    expect(longPauseSeconds).toBe(3);
    expect(why.criteria.pauses.formula).toContain('more than three seconds');
    expect(delivery.lengths.flagged).toBe(`over ${longPauseSeconds} s`);
    expect(delivery.lengths.hesitations).toBe(`${hesitationFrom}–${longPauseSeconds} s`);
    const fullFrom = curves.talkRatioCurve.find(([, points]) => points === 10)?.[0] ?? 0;
    for (const { band } of [why.criteria.pauses, why.measures.talkRatio])
      expect(band).toContain(`${fullFrom * 100} to 90 %`);
  });

  it('from where on a voice fades, and how its pitch is called', () => {
    const [[none], [audible]] = curves.fadingCurve as [[number, number], [number, number]];
    expect(why.measures.fading.band).toContain(`Up to ${none} costs nothing; above ${audible} `);
    expect(why.measures.pitch.band).toContain(
      `Below ${pitchBands.level} is level, from ${pitchBands.lively} on`,
    );
  });

  it('what it takes to measure and to judge', () => {
    expect(english.shared.thin.tooShort).toContain(`${shortestWindowSeconds} seconds`);
    expect(english.shared.thin.tooFewWords).toContain(`needs ${fewestWordsForPace}.`);
    expect(english.shared.notScored.tooShort.todo).toContain(`${fewestWords} words`);
  });
});
