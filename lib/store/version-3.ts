import type { Transaction } from 'dexie';

type Row = Record<string, unknown>;

/** What an interview and a lobby of before did not know. Written out: these must not move with the code. */
const before = { turnMode: 'coach', minutes: null, answerLimit: null, difficulty: 'adaptive' };

/** `personaId` becomes the list of who asks, `warmUp` the opening. A row that has them already keeps them. */
function widened({ personaId, warmUp, ...row }: Row): Row {
  return {
    ...before,
    personaIds: [personaId ?? 'maya'],
    opening: warmUp === false ? 'straight' : 'welcome',
    rateFirst: false,
    ...row,
  };
}

/**
 * Version 3: an interview may have several interviewers, a turn mode, a time budget and all six phases; lines that were
 * spoken, the connection log and the latencies of stages have tables. An interview that waits to be resumed still can be.
 */
export async function toVersion3(transaction: Transaction): Promise<void> {
  const rows = (table: string) => transaction.table<Row>(table).toCollection();
  await rows('interviews').modify((interview, holder) => {
    holder.value = widened(interview);
  });
  await rows('personas').modify((persona) => {
    persona.backchannel ??= 'rarely';
  });
  await rows('settings').modify((row) => {
    const value = row.value as Row | null;
    const lobby = value?.lobby as Row | undefined;
    if (value && lobby) row.value = { ...value, lobby: { weakestFirst: false, ...widened(lobby) } };
  });
  await rows('journal').modify((row) => {
    const checkpoint = row.value as { version?: unknown; going?: Row } | null;
    if (checkpoint?.version !== 2 || !checkpoint.going) return;
    const { persona, interview, ...going } = checkpoint.going;
    // Half a checkpoint is set aside by whoever reads it; it must not stop the upgrade of everything else.
    if (typeof interview !== 'object' || interview === null) return;
    row.value = {
      ...checkpoint,
      version: 3,
      going: {
        scenario: '',
        interviewPhase: 'questions',
        spares: {},
        begunAt: null,
        cost: { dollars: 0, unpriced: [] },
        costCap: null,
        answers: [],
        debriefing: false,
        personas: [{ backchannel: 'rarely', ...(persona as Row) }],
        interview: widened(interview as Row),
        ...going,
      },
    };
  });
}
