import { createModelCoach } from '@/lib/coach/model-coach';
import { deviceProvider } from '@/lib/domain/provider';
import { createRealtimeInterviewer } from '@/lib/realtime/realtime-interviewer';
import { answers } from '../../tests/coach/answers.ts';
import { GreenRoom } from '../../tests/helpers/green-room.ts';
import { silentLogger } from '../../tests/helpers/silent-logger.ts';
import { AnsweringTransport } from './answering-transport.ts';
import { StreamedCoach } from './streamed-coach.ts';

/** One answer whose review hangs before the closing quote. */
export type Round = {
  /** Milliseconds from the quote to the order; the next round may be measured when it resolves. */
  closeQuote: () => Promise<number>;
  /** Everything that the model had said up to the quote. */
  replyText: string;
  /** Lets the rest of the review come, and the interview go on to its next question. */
  finish: () => Promise<void>;
};

/** Milliseconds that anything may take that is not measured, on a machine that has other things to do. */
const patience = 60_000;

const provider = { ...deviceProvider, kind: 'openai' as const, apiKey: 'sk-bench' };
const ownQuestions = ['first', 'second', 'third', 'fourth', 'last'].map(
  (which) => `Tell me about the ${which} time you had a conflict with a colleague.`,
);

/** A whole session in Node: real coach, machine, session and interviewer; scripted network, sound and disk. */
export class FollowUpRoom {
  readonly #name: string;
  readonly #coach = new StreamedCoach();
  readonly #voice = new AnsweringTransport();
  #room!: GreenRoom;

  private constructor(name: string) {
    this.#name = name;
  }

  static async open(name: string): Promise<FollowUpRoom> {
    const made = new FollowUpRoom(name);
    made.#room = await GreenRoom.open({
      instead: {
        createCoach: () => createModelCoach(provider, { fetch: made.#coach.fetch }),
        createInterviewer: ({ persona, language, provider: { kind } }) =>
          kind === 'device'
            ? made.#room.standIn
            : createRealtimeInterviewer({
                provider,
                persona,
                language,
                microphone: () => ({}) as MediaStreamTrack,
                attachVoice: () => () => {},
                gate: () => {},
                logger: silentLogger,
                openTransport: made.#voice.open,
                timing: { tailMs: 0, playoutMs: 0 },
              }),
      },
    });
    made.#room.starts({ ownQuestions, questionCount: 5 });
    return made;
  }

  /** Answers the question that is on, and waits until the coach is about to close its own. */
  async answered(question: number): Promise<Round> {
    // Worded anew each time: a line that has been said before would come from the cache.
    const wish = `And how did the client of story ${lettersOf(`${this.#name} ${String(question)}`)} react?`;
    this.#coach.asks(wish);
    await this.#sees('listening');
    // Typed: the sound of an answer has no part in this, and keeping it would take the memory that is measured.
    this.#room.say({ type: 'typeInstead' });
    this.#room.say({ type: 'submitAnswer', text: answers.noResult.transcript });
    const reply = await this.#coach.hanging();
    return {
      replyText: reply.before,
      closeQuote: async () => {
        const order = this.#voice.nextOrder();
        const from = performance.now();
        reply.closeQuote();
        const { event, at } = await order;
        if (event.type !== 'response.create' || !event.response?.instructions?.includes(wish))
          throw new Error('Another line was ordered than the follow-up.');
        return at - from;
      },
      finish: async () => {
        reply.rest();
        await this.#sees('feedback');
        this.#room.say({ type: 'nextQuestion' });
      },
    };
  }

  #sees(name: 'listening' | 'feedback'): Promise<unknown> {
    return this.#room.sees(({ screen }) => screen.name === name, patience);
  }

  close(): void {
    this.#room.panel.leave();
    this.#room.say({ type: 'endInterview' });
  }
}

/** A name in letters: figures that the candidate never gave may not be spoken. */
const lettersOf = (text: string): string => text.replace(/\d/g, (digit) => 'abcdefghij'[Number(digit)]!);
