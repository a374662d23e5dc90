import type { Going } from '@/lib/domain/interview/interview-state';
import type { Interviewer } from '@/lib/domain/interview/interviewer';
import { deviceProvider, type Provider } from '@/lib/domain/provider';
import type { SoundRoom } from '@/lib/audio/sound-room';
import { Cast } from './cast';
import { FaithfulVoice } from './faithful-voice';
import { openLineCache, type LineCache } from './line-cache';
import type { Services } from './services';

export type VoiceParts = {
  services: Services;
  provider: Provider;
  going: Going;
  room: SoundRoom;
  track: () => MediaStreamTrack | null;
  onTrackReplaced: (listener: () => void) => () => void;
  onStandIn: (lineId: string, personaId: string) => void;
};

/**
 * The interviewers of an interview as one: each persona with its own session and voice, lines that were said before
 * from the cache, and the packaged voice where the provider's fails. On this device alone nothing of that is needed.
 */
export async function openVoice(
  parts: VoiceParts,
): Promise<{ interviewer: Interviewer; cache: LineCache | null }> {
  const { services, provider, going, room, onStandIn } = parts;
  if (provider.kind === 'device') return { interviewer: castOf(parts, provider), cache: null };
  const cache = await openLineCache({
    database: services.database,
    provider,
    language: going.interview.language,
    personas: going.personas,
    now: services.now,
  });
  const interviewer = new FaithfulVoice({
    primary: castOf(parts, provider),
    standIn: castOf(parts, deviceProvider),
    cache,
    voice: room.openVoice(),
    onStandIn: (line) => onStandIn(line.id, line.personaId),
  });
  return { interviewer, cache };
}

function castOf(
  { services, going, room, track, onTrackReplaced }: VoiceParts,
  provider: Provider,
): Interviewer {
  const members = going.personas.map((persona) => ({
    personaId: persona.id,
    interviewer: services.createInterviewer({
      provider,
      persona,
      job: going.job,
      language: going.interview.language,
      room,
      track,
      onTrackReplaced,
    }),
  }));
  const [only] = members;
  return members.length === 1 && only ? only.interviewer : new Cast(members);
}
