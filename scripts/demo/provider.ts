import { defaultModels, type Provider } from '../../lib/domain/provider.ts';

/** The local provider as the candidate would set it up; the key means nothing to anybody else. */
export const demoProvider = (baseUrl: string): Provider => ({
  kind: 'compatible',
  baseUrl,
  apiKey: 'sk-local-provider',
  realtimeModel: defaultModels.realtimeModel,
  transcriptionModel: defaultModels.transcriptionModel,
  coachModel: defaultModels.coachModel,
});
