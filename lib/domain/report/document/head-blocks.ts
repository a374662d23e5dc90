import { fill, type Words } from '@/lib/domain/messages';
import type { Report } from '@/lib/domain/report/report';
import type { Standing } from '@/lib/domain/report/standing';
import type { Statistics } from '@/lib/domain/report/statistics';
import type { Block, Formats } from './block';
import {
  clockInWords,
  measureInWords,
  percentileInWords,
  readinessBasis,
  readinessInWords,
  scoreInWords,
  valueInWords,
} from './in-words';

/** What the interview was for: its job, or its kind where it had none. */
export function reportName({ job, interview }: Report, { library, shared }: Words): string {
  if (job?.title && job.company)
    return fill(library.interview.at, { title: job.title, company: job.company });
  return job?.title || fill(library.interview.unnamed, { kind: shared.kinds[interview.kind] });
}

export function titleBlocks(report: Report, words: Words, { moment }: Formats): Block[] {
  const { interview, interviewers } = report;
  const persona = fill(words.library.interview.with, { persona: interviewers.join(', ') });
  const state = words.library.interview.states[interview.state];
  return [
    {
      type: 'title',
      text: reportName(report, words),
      under: [moment(interview.createdAt), persona, state].join(' · '),
    },
  ];
}

export function readinessBlocks({ readiness }: Report, words: Words): Block[] {
  const text = words.report.readiness;
  const why = readinessInWords(readiness, words);
  const heading: Block = { type: 'heading', text: words.report.sections.readiness };
  if (readiness.state === 'notScored') return [heading, { type: 'paragraph', text: why }];
  const score = fill(text.outOf, { score: scoreInWords(readiness.value) });
  return [
    heading,
    { type: 'paragraph', text: `${score}. ${text.label}` },
    { type: 'paragraph', text: [readinessBasis(readiness, words), why, text.caveat].join(' ') },
  ];
}

export function statisticsBlocks({ statistics }: Report, words: Words): Block[] {
  if (!statistics) return [];
  return [
    { type: 'heading', text: words.report.sections.statistics },
    { type: 'list', items: figuresInWords(statistics, words).map(({ name, value }) => `${name}: ${value}`) },
  ];
}

/** Name and value of all that was counted, in the order in which it is shown. */
export function figuresInWords(statistics: Statistics, { report }: Words): { name: string; value: string }[] {
  const words = report.statistics;
  const { candidateSeconds, interviewerSeconds, responseSeconds, best, weakest } = statistics;
  const mark = (answer: NonNullable<Statistics['best']>): string =>
    fill(words.mark, { number: answer.number, score: scoreInWords(answer.overall) });
  return [
    {
      name: words.answered,
      value: fill(words.answeredOf, { count: statistics.answered, total: statistics.questions }),
    },
    { name: words.takes, value: String(statistics.takes) },
    { name: words.length, value: clockInWords(statistics.seconds) },
    {
      name: words.candidate,
      value: candidateSeconds === null ? words.candidateUnknown : clockInWords(candidateSeconds),
    },
    {
      name: words.interviewer,
      value: interviewerSeconds === null ? words.interviewerGone : clockInWords(interviewerSeconds),
    },
    ...(responseSeconds === null
      ? []
      : [{ name: words.response, value: fill(words.seconds, { count: responseSeconds.toFixed(1) }) }]),
    ...(best ? [{ name: words.best, value: mark(best) }] : []),
    ...(weakest ? [{ name: words.weakest, value: mark(weakest) }] : []),
  ];
}

export function standingBlocks({ standing }: Report, words: Words, formats: Formats): Block[] {
  if (!standing) return [];
  const text = words.report.standing;
  const { lastTime } = standing;
  return [
    { type: 'heading', text: words.report.sections.standing },
    { type: 'paragraph', text: percentileInWords(standing, words) },
    ...(lastTime
      ? ([
          { type: 'paragraph', text: sinceInWords(lastTime, words, formats) },
          {
            type: 'table',
            head: [text.measure, text.before, text.now, text.change],
            rows: lastTime.changes.map(({ measure, before, now, change }) => [
              measureInWords(measure, words),
              valueInWords(measure, before),
              valueInWords(measure, now),
              text.changes[change],
            ]),
          },
          { type: 'paragraph', text: text.note },
        ] satisfies Block[])
      : []),
  ];
}

/** "Against your last interview for this job, Mon 4 May". */
export const sinceInWords = (
  lastTime: NonNullable<Standing['lastTime']>,
  { report }: Words,
  { moment }: Formats,
): string => fill(report.standing[lastTime.by], { date: moment(lastTime.at) });
