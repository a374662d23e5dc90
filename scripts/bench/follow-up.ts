import { answers } from '../../tests/coach/answers.ts';
import type { BenchFinding, BenchPart } from './bench-part.ts';
import { FollowUpRoom } from './follow-up-room.ts';
import { quantile } from './report.ts';

const rooms = 10;
/** Questions of one interview; each is followed up once. */
const questions = 5;
/** Interviews in each room. The first one warms the program up and is not counted. */
const interviews = 5;

/** A quarter of one packet of sound: Opus packets last 20 ms. */
const target = 5;

/** A quiet moment: what others have begun is over. */
const settle = (): Promise<void> => new Promise((resolve) => setTimeout(resolve, 3));

/**
 * From the closing quote of the coach's follow-up question to its `response.create`. Everything between is the real
 * thing: the client's stream, the reading of the contract, the gate, the machine, the session, the interviewer; only
 * network, sound and disk are scripted. Many rooms are brought to the quote side by side and measured one by one.
 */
async function run(): Promise<BenchFinding[]> {
  const took: number[] = [];
  const bare: number[] = [];
  for (let interview = 0; interview < interviews; interview += 1) {
    const open = await Promise.all(
      Array.from({ length: rooms }, (_, at) => FollowUpRoom.open(`${String(interview)} ${String(at)}`)),
    );
    for (let question = 0; question < questions; question += 1) {
      const rounds = await Promise.all(open.map((room) => room.answered(question)));
      for (const round of rounds) {
        await settle();
        const measured = await round.closeQuote();
        if (interview === 0) continue;
        took.push(measured);
        bare.push(leastFor(round.replyText));
      }
      await Promise.all(rounds.map((round) => round.finish()));
    }
    for (const room of open) room.close();
  }
  const median = quantile(took, 0.5);
  const least = quantile(bare, 0.5);
  return [
    {
      name: 'closing quote to response.create',
      rounds: took.length,
      median,
      p95: quantile(took, 0.95),
      target,
      reference: { name: 'parsing the same text and a direct call', median: least, ratio: median / least },
    },
  ];
}

/** The least there is to do: the text up to the quote is parsed as JSON, and an order of the same kind is written. */
function leastFor(replyText: string): number {
  const from = performance.now();
  const parsed = JSON.parse(`${replyText}"}}`) as { follow_up: { question_text: string } };
  const order = JSON.stringify({
    type: 'response.create',
    response: { instructions: parsed.follow_up.question_text },
  });
  if (order.length < answers.noResult.question.length) throw new Error('Nothing was ordered.');
  return performance.now() - from;
}

export const followUp: BenchPart = {
  name: 'follow-up',
  about: "from the closing quote of the coach's follow-up question to the order for the voice",
  run,
};
