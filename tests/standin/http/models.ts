import { spendFault } from '../faults.ts';
import { answerFault, answerJson, answerProblem, letIn, type Exchange } from './exchange.ts';

const MODELS: { id: string; shutdown_date?: string }[] = [
  { id: 'gpt-realtime-2.1' },
  { id: 'gpt-realtime-2.1-mini' },
  { id: 'gpt-realtime-2' },
  { id: 'gpt-realtime', shutdown_date: '2027-01-20' },
  { id: 'gpt-realtime-whisper' },
  { id: 'gpt-transcribe' },
  { id: 'gpt-live-transcribe' },
  { id: 'whisper-1', shutdown_date: '2027-02-26' },
  { id: 'gpt-5.5' },
  { id: 'gpt-5.4-mini' },
  { id: 'gpt-5.4-mini' },
  { id: 'gpt-5-mini' },
  { id: 'gpt-4.1-mini' },
];

/** `GET /v1/models` and `GET /v1/models/{id}`; some models are about to be shut down, as the live list says of its own. */
export function listModels(exchange: Exchange, id: string | null): void {
  if (answerFault(exchange, spendFault(exchange.studio.faults, 'models'))) return;
  if (!letIn(exchange)) return;
  const data = MODELS.map((model) => ({
    object: 'model',
    created: 1_780_000_000,
    owned_by: 'system',
    ...model,
  }));
  if (id === null) {
    answerJson(exchange, 200, { object: 'list', data });
    return;
  }
  const found = data.find((model) => model.id === id);
  if (found) answerJson(exchange, 200, found);
  else answerProblem(exchange, 404, `The model '${id}' does not exist.`, 'model_not_found');
}
