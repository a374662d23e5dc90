/** The provider writes its voices small; they are names. */
export const voiceName = (voice: string): string => voice.slice(0, 1).toUpperCase() + voice.slice(1);
