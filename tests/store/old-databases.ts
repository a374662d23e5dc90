import { Dexie } from 'dexie';
import { anInterview, aGoing } from './rows';

/** The tables as versions 1 and 2 had them. */
const tablesThen = {
  jobs: 'id, createdAt',
  resumes: 'id, jobId, updatedAt',
  interviews: 'id, jobId, state, createdAt, lastActiveAt, deletedAt',
  questions: 'id, interviewId, followUpOf',
  attempts: 'id, interviewId, questionId, state, endedAt',
  turns: 'id, interviewId, attemptId, at',
  recordings: 'id, interviewId, attemptId, state, createdAt, expiresAt',
  chunks: '[recordingId+index]',
  blobs: 'recordingId',
  feedback: 'attemptId, interviewId, questionId, createdAt',
  stories: 'id, jobId, category, sourceAttemptId, createdAt, updatedAt, deletedAt',
  personas: 'id, name',
  packs: 'id, importedAt',
  usage: 'id, interviewId, at, purpose',
  settings: 'key',
  journal: 'key',
};

/** An empty database of that version, still open under its name. */
export function databaseOfVersion(version: 1 | 2): Dexie {
  const old = new Dexie(`old-${crypto.randomUUID()}`);
  for (let each = 1; each <= version; each += 1) old.version(each).stores(tablesThen);
  return old;
}

/** An interview as versions 1 and 2 wrote it. */
export function interviewThen() {
  const {
    personaIds: _personas,
    turnMode: _mode,
    opening: _opening,
    minutes: _minutes,
    answerLimit: _limit,
    difficulty: _difficulty,
    ...rest
  } = anInterview();
  return { ...rest, personaId: 'kenji', warmUp: false };
}

/** A running interview as versions 1 and 2 wrote it. */
export function goingThen() {
  const {
    personas,
    scenario: _scenario,
    interviewPhase: _phase,
    spares: _spares,
    begunAt: _begun,
    cost: _cost,
    costCap: _cap,
    answers: _answers,
    debriefing: _debriefing,
    ...rest
  } = aGoing();
  const { backchannel: _backchannel, ...persona } = personas[0]!;
  return { ...rest, persona, interview: interviewThen() };
}
