import { describe, expect, it } from 'vitest';
import type { ReviewInput } from '@/lib/coach/coach';
import { contextOf } from '@/lib/coach/review-context';
import { CoachFeedback } from '@/lib/domain/coaching/coach-contract';
import { occurs } from '@/lib/domain/coaching/evidence';
import { numbersIn } from '@/lib/domain/coaching/numbers';
import { wordsOf } from '@/lib/domain/delivery/words';
import { answers, type AnswerName } from './answers';
import { reviewOf, saying } from './review-input';

const told = (input: ReviewInput): CoachFeedback => contextOf(input).builtIn.content;
const polished = (transcript: string, change: Partial<ReviewInput> = {}): string =>
  told(saying(transcript, change)).rewrite.polished_answer;
/** The same question, answered with other words. */
const answering = (name: AnswerName, transcript: string): ReviewInput =>
  reviewOf(name, { attempt: saying(transcript).attempt });
/** The rewrite without its boxes. */
const own = (text: string): string => text.replace(/\[[^\]]*\]/g, '');

/** All that a tidied sentence may say in the candidate's stead: shorter forms of their own words. */
const shortForms = new Set(['about', 'because', 'to', 'then', 'daily']);
const bare = (text: string): string => text.toLowerCase().replace(/[.,;:!?]/g, '');
const names = Object.keys(answers) as AnswerName[];

describe.each(names)('the rewrite of "%s"', (name) => {
  const { transcript } = answers[name];

  it.each([
    ['as it was written', transcript],
    ['as a bare recogniser gives it', bare(transcript)],
  ])('%s adds no word, keeps every figure, and can be explained word for word', (_, heard) => {
    const { rewrite, coach_notes } = told(answering(name, heard));
    const text = rewrite.polished_answer;
    const said = new Set(wordsOf(heard).map((word) => word.plain));
    expect(
      wordsOf(own(text))
        .map((word) => word.plain)
        .filter((word) => !said.has(word) && !shortForms.has(word)),
    ).toEqual([]);
    const figures = numbersIn(text).map((mention) => mention.value);
    for (const mention of numbersIn(heard)) expect(figures).toContain(mention.value);
    for (const note of coach_notes) {
      expect(text).toContain(note.revised_snippet);
      expect(heard).toContain(note.original_snippet);
      expect(note.original_snippet).not.toBe(note.revised_snippet);
    }
    expect(own(text)).toMatch(/^\s*\p{Lu}/u);
    expect(own(text).trim()).toMatch(/[.!?]["”’)]*$/);
  });
});

describe('the rewrite', () => {
  it('writes sentences where a recogniser wrote none', () => {
    const text = told(reviewOf('strongSpoken')).rewrite.polished_answer;
    expect(text.split('. ').length).toBeGreaterThan(6);
    expect(text).toContain('a migration that I had planned badly. My job was to get');
    expect(text).toContain('In the end, the import went from twelve errors a week to zero');
  });

  it('breaks chains of "and then", and leaves who did it', () => {
    const text = polished(
      'When I joined the warehouse we were losing parcels every week and my job was to find out why and then we counted every shelf ' +
        'and then I wrote a list and then we moved the labels and in the end we lost four parcels a month instead of thirty',
    );
    expect(text).toMatch(/Then we counted every shelf\. Then I wrote a list\. Then we moved the labels\./);
    expect(text).not.toMatch(/and then/i);
    expect(text).not.toMatch(/I counted|I moved/);
  });

  it('drops false starts and throat-clearing, and shortens what is long', () => {
    const text = polished(
      "That's a good question. So, um, what I did is I called every customer in order to warn them, and I, I wrote a pl- a plan for the the outage " +
        "due to the fact that nobody had one, and it was like twelve calls an hour, so yeah, that's pretty much it.",
    );
    expect(text).toContain('I called every customer to warn them');
    expect(text).toContain('because nobody had one');
    expect(text).toContain('about twelve calls an hour');
    expect(text).not.toMatch(/good question|what I did is|pl-|the the|pretty much/);
  });

  it('keeps "I think": without it a guess would become a claim', () =>
    expect(
      polished(
        'I think the cache was the cause, and I measured it for a week with my colleague, but we never found out for sure what it was in the end.',
      ),
    ).toContain('I think the cache was the cause'));

  it('puts the scene in front, and says so', () => {
    const transcript =
      'I rewrote the nightly job so that it could stop and go on. I tested it with two weeks of old orders, and I showed my colleagues how to restart it. ' +
      'As a result, the job went from nine failures a month to none. ' +
      'When I was working at a bakery chain in Leeds, the orders of the night were lost again and again.';
    const { rewrite, coach_notes } = told(saying(transcript));
    expect(rewrite.polished_answer).toMatch(
      /When I was working at a bakery chain.*I rewrote the nightly job.*none\./,
    );
    expect(rewrite.star_version.situation).toContain('bakery chain');
    expect(coach_notes).toContainEqual(
      expect.objectContaining({
        change_type: 'structure',
        reason: expect.stringContaining('Moved to the front'),
      }),
    );
  });

  it('asks for the size of an outcome where it was told without one', () => {
    const { rewrite, coach_notes } = told(
      saying(
        'At my last company the support team was slow and customers complained about it. My job was to make it faster. ' +
          'I sorted the tickets by topic and I wrote answers for the most common ones. As a result the team got much faster and the customers were happy.',
      ),
    );
    expect(rewrite.polished_answer).toContain('much faster [by how much? X%]');
    expect(coach_notes[0]).toMatchObject({
      change_type: 'metrics',
      revised_snippet: expect.stringContaining('much faster [by how much? X%]'),
    });
  });

  it('asks whose work it was where only "we" acted', () => {
    const { rewrite, coach_notes } = told(
      saying(
        'At our last company we had a conflict with the design team about the payment page, and the deadline was close. ' +
          'We invited them to a workshop, we built two versions together and we tested both with customers. ' +
          'In the end we launched on time and errors dropped by 30 percent.',
      ),
    );
    expect(rewrite.polished_answer).toContain('[What did you yourself do here?]');
    expect(coach_notes.map((note) => note.change_type)).toContain('ownership');
  });

  it('marks no missing part in the answer to a follow-up, which asks for one', () => {
    const input = reviewOf('noAction');
    const question = { ...input.question, followUpOf: 'question-0' };
    const { rewrite } = told({ ...input, question, parentQuestionText: 'Tell me about a time you failed.' });
    expect(rewrite.polished_answer).not.toMatch(/\[What did you do/);
  });

  it('keeps the order of a design and asks for its missing part at the end', () => {
    const transcript = answers.systemDesign.transcript.replace(/The trade-off is.*$/, '');
    const { rewrite } = told(answering('systemDesign', transcript));
    expect(rewrite.polished_answer).toMatch(
      /^Let us clarify the requirements first.*\[What do you give up with this\?\]$/,
    );
  });

  it('tidies another language with its own fillers only', () => {
    const transcript =
      'Ähm ich habe im letzten Jahr bei einer Bäckerei gearbeitet und und wir hatten sort of ein Problem mit den Bestellungen. ' +
      'Ich habe dann um acht Uhr jeden Morgen die Liste geprüft, und am Ende hatten wir keine Fehler mehr in den Bestellungen.';
    const text = polished(transcript, { language: 'de-DE' });
    expect(text).toMatch(
      /^Ich habe im letzten Jahr bei einer Bäckerei gearbeitet und wir hatten sort of ein Problem/,
    );
    expect(text).toContain('um acht Uhr');
    expect(text).not.toContain('[');
  });

  it('tells apart what was said and what is still to be filled in', () => {
    const { claims } = told(reviewOf('noResult')).rewrite;
    const { transcript } = answers.noResult;
    for (const claim of claims) {
      if (claim.source === 'said') expect(occurs(claim.text, transcript)).toBe(true);
      else expect(claim.text).toMatch(/\[.+\]/);
    }
    expect(claims.map((claim) => claim.source)).toContain('gap');
  });
});

describe('the rewrite of hostile words', () => {
  const story = answers.strongSpoken.transcript;
  it.each([
    ['forty thousand characters of story', `${story} `.repeat(80).slice(0, 40_000)],
    ['one endless word', 'a'.repeat(40_000)],
    ['nothing but joints', 'and '.repeat(10_000)],
    ['nothing but fillers', 'um '.repeat(13_000)],
    ['forty thousand blanks', `I built it${' '.repeat(40_000)}and we lived there`],
    ['markup and boxes', '<script>alert(1)</script> I <b>built</b> it & “we” [X%] [number] '.repeat(300)],
    ['signs', '🙂 ﷽ \u0000 \u202e — … “ ” ‘ ’ '.repeat(500)],
    ['one sign', '?'],
    ['a prototype', 'constructor __proto__ toString hasOwnProperty I built the constructor'],
  ])('%s stays within the contract', (_, transcript) => {
    const content = told(saying(transcript, { delivery: null }));
    expect(CoachFeedback.parse(content)).toEqual(content);
    for (const note of content.coach_notes)
      expect(content.rewrite.polished_answer).toContain(note.revised_snippet);
    expect(told(saying(transcript, { delivery: null }))).toEqual(content);
  });
});
