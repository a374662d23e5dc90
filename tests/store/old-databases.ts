import { Dexie } from 'dexie';
import { rowsOfVersion3, type OldRows } from './old-rows';

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

/** The tables that came with version 3. */
const tablesOf3 = {
  spokenLines: 'key, usedAt',
  connectionLog: 'id, interviewId, at',
  latencies: 'attemptId, interviewId, at',
};

export type OldVersion = 1 | 2 | 3;

/** An empty database of that version, still open under its name. */
export function databaseOfVersion(version: OldVersion): Dexie {
  const old = new Dexie(`old-${crypto.randomUUID()}`);
  old.version(version).stores(version === 3 ? { ...tablesThen, ...tablesOf3 } : tablesThen);
  return old;
}

type Row = Record<string, unknown>;

const without = (row: Row, ...names: string[]): Row =>
  Object.fromEntries(Object.entries(row).filter(([name]) => !names.includes(name)));

/** One interviewer and a warm-up, instead of several and an opening; in an interview and in the habits of a lobby. */
const narrowed = ({ personaIds, opening, ...row }: Row): Row => ({
  ...without(row, 'turnMode', 'minutes', 'answerLimit', 'difficulty', 'weakestFirst'),
  personaId: (personaIds as string[])[0],
  warmUp: opening !== 'straight',
});

function goingOf2(going: Row): Row {
  const [persona] = going.personas as Row[];
  const later = [
    'personas',
    'scenario',
    'interviewPhase',
    'spares',
    'begunAt',
    'cost',
    'costCap',
    'answers',
    'debriefing',
  ];
  return {
    ...without(going, ...later),
    persona: without(persona ?? {}, 'backchannel'),
    interview: narrowed(going.interview as Row),
  };
}

const asVersion2 = (rows: OldRows): OldRows =>
  ({
    ...without(rows, ...Object.keys(tablesOf3)),
    interviews: rows.interviews!.map(narrowed),
    personas: rows.personas!.map((persona) => without(persona, 'backchannel')),
    packs: rows.packs!.map((pack) => ({
      ...pack,
      personas: (pack.personas as Row[]).map((persona) => without(persona, 'backchannel')),
    })),
    usage: rows.usage!.map((row) => without(row, 'billed')),
    settings: rows.settings!.map((row) => {
      const value = row.value as Row;
      return value.lobby ? { ...row, value: { ...value, lobby: narrowed(value.lobby as Row) } } : row;
    }),
    journal: rows.journal!.map((row) => {
      const value = row.value as Row;
      return { ...row, value: { ...value, version: 2, going: goingOf2(value.going as Row) } };
    }),
  }) as OldRows;

const measuredLater = [
  'estimatedWordsPerMinute',
  'articulationRate',
  'syllablesPerSecond',
  'filledPauses',
  'pauses',
  'pitch',
  'signalToNoise',
  'voiceFrom',
  'thin',
];

const asVersion1 = (rows: OldRows): OldRows => ({
  ...rows,
  interviews: rows.interviews!.map((row) => without(row, 'rateFirst')),
  attempts: rows.attempts!.map((row) => ({
    ...without(row, 'verbatim', 'selfRating'),
    delivery: row.delivery && without(row.delivery as Row, ...measuredLater),
  })),
  journal: rows.journal!.map((row) => {
    const value = row.value as Row & { going: Row };
    const interview = without(value.going.interview as Row, 'rateFirst');
    return { ...row, value: { ...value, version: 1, going: { ...value.going, interview } } };
  }),
});

/** Something in every table that version had, as it wrote it. */
export function rowsThen(version: OldVersion): OldRows {
  const rows = rowsOfVersion3();
  if (version === 3) return rows;
  return version === 2 ? asVersion2(rows) : asVersion1(asVersion2(rows));
}

/** A closed database of that version with these rows; gives its name. */
export async function filledDatabase(version: OldVersion, rows = rowsThen(version)): Promise<string> {
  const old = databaseOfVersion(version);
  for (const [table, each] of Object.entries(rows)) await old.table(table).bulkAdd(each);
  old.close();
  return old.name;
}
