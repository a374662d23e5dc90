import type { Pack } from '@/lib/domain/pack';
import type { OwnPersona } from '@/lib/domain/persona';
import { builtInPersonas } from '@/lib/domain/personas';
import type { Database } from '@/lib/store/database';
import { importPack } from '@/lib/store/packs';
import { savePersona } from '@/lib/store/personas';

// Interviewers that the made-up candidate made, and a pack that a bootcamp gave them.

const own = (now: number): OwnPersona => ({
  id: 'own-1',
  name: 'Dr Hana Weiss',
  title: 'Head of engineering, Northwind Health',
  style: 'Reads your resume closely and asks about the gap between two lines of it.',
  warmth: 6,
  strictness: 8,
  backchannel: 'rarely',
  focus: ['payments', 'on-call', 'why now'],
  bestFor: 'The second round at Northwind',
  voice: 'ballad',
  deviceVoice: 'slt',
  portrait: 'linh',
  createdAt: now,
});

const pack: Omit<Pack, 'importedAt'> = {
  id: 'pack-1',
  title: 'Harbour Bootcamp, career week',
  version: '2026.2',
  questions: [
    {
      text: 'Which part of your final project would you build again from nothing, and why?',
      kind: 'behavioural',
      competency: 'ownership',
    },
    { text: 'What does an index in a database cost?', kind: 'technical', competency: 'data' },
    {
      text: 'Tell me about a day on which you helped somebody else finish.',
      kind: 'behavioural',
      competency: 'collaboration',
    },
  ],
  personas: [
    {
      ...builtInPersonas[8]!,
      id: 'packed-1',
      name: 'Ade Bankole',
      title: 'Bootcamp coach',
      style: 'Cheerful; stops at every “we” to hear what you did.',
    },
  ],
};

export async function seedInterviewers(database: Database, now: number): Promise<void> {
  await savePersona(database, own(now));
  await importPack(database, pack, now, () => crypto.randomUUID());
}
