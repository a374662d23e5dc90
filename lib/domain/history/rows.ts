import type { InterviewKind } from '@/lib/domain/questions/kind';
import type { Digest } from './digest';
import { folded } from './folded';
import type { HistoryMaterial, HistoryNames, HistoryRow, TaggedInterview } from './row';

/** One row for each interview, in the order of the material. */
export function interviewRows(material: HistoryMaterial, names: HistoryNames): HistoryRow[] {
  const common = commonOf(material, names);
  const answersOf = Map.groupBy(material.digests, (digest) => digest.interviewId);
  return material.interviews.map((interview) => {
    const digests = answersOf.get(interview.id) ?? [];
    const { name, interviewers, tags, fold, row } = common(interview);
    return {
      ...row,
      id: interview.id,
      attemptId: null,
      attemptIds: digests.map((digest) => digest.attemptId),
      at: interview.createdAt,
      kinds: [interview.kind],
      kind: names.ofKind(interview.kind),
      personaIds: interview.personaIds,
      interviewers,
      competencies: [...new Set(digests.map((digest) => digest.competency).filter(Boolean))],
      question: '',
      answers: digests.length,
      score: interview.practice ? null : interview.overall,
      notScored: null,
      seconds: digests.length === 0 ? null : digests.reduce((sum, { seconds }) => sum + seconds, 0),
      text: [name, interviewers, ...tags, ...new Set(digests.map(({ question }) => question))]
        .map(fold)
        .join('\n'),
    };
  });
}

/** One row for each answer to an interview that is there; answers to others are left out. */
export function answerRows(material: HistoryMaterial, names: HistoryNames): HistoryRow[] {
  const common = commonOf(material, names);
  const interviews = new Map(material.interviews.map((interview) => [interview.id, common(interview)]));
  return material.digests.flatMap((digest) => {
    const found = interviews.get(digest.interviewId);
    if (!found) return [];
    const { interview, name, tags, fold, row } = found;
    const personaId = askerOf(interview, digest);
    const interviewers = names.ofPersona(personaId);
    return {
      ...row,
      id: digest.attemptId,
      attemptId: digest.attemptId,
      attemptIds: [digest.attemptId],
      at: digest.endedAt,
      kinds: kindsOf(interview, digest),
      kind: names.ofKind(digest.kind ?? interview.kind),
      personaIds: [personaId],
      interviewers,
      competencies: digest.competency ? [digest.competency] : [],
      question: digest.question,
      answers: 1,
      score: interview.practice ? null : digest.overall,
      notScored: interview.practice ? null : digest.notScored,
      seconds: digest.seconds,
      text: [name, interviewers, ...tags, digest.question].map(fold).join('\n'),
    };
  });
}

/** What all rows of an interview have in common; the same words are folded once. */
function commonOf({ jobs }: HistoryMaterial, names: HistoryNames) {
  const jobOf = new Map(jobs.map((job) => [job.id, job]));
  const foldedOf = new Map<string, string>();
  const fold = (text: string): string => {
    const known = foldedOf.get(text) ?? folded(text);
    foldedOf.set(text, known);
    return known;
  };
  return (interview: TaggedInterview) => {
    const { id: interviewId, jobId, state, practice, tags = [] } = interview;
    const name = names.ofInterview(interview, (jobId && jobOf.get(jobId)) || null);
    const interviewers = interview.personaIds.map(names.ofPersona).join(', ');
    const row = { interviewId, jobId, name, state, practice, tags };
    return { interview, name, interviewers, tags, fold, row };
  };
}

/** Whose turn a question was: they ask in turn. */
const askerOf = ({ personaIds }: TaggedInterview, { position }: Digest): string =>
  personaIds[position % personaIds.length] ?? '';

/** An answer is found under its question's kind, and under that of the whole interview. */
function kindsOf(interview: TaggedInterview, { kind }: Digest): InterviewKind[] {
  return kind === null || kind === interview.kind ? [interview.kind] : [kind, interview.kind];
}
