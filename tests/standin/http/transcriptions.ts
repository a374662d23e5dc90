import { spawn } from 'node:child_process';
import { newId } from '../ids.ts';
import { spendFault } from '../faults.ts';
import { resample } from '../voice/resampler.ts';
import { decodeWav } from '../voice/wav.ts';
import { answerFault, answerJson, answerProblem, formBody, letIn, type Exchange } from './exchange.ts';

/** `POST /v1/audio/transcriptions`: a WAVE file, or anything else when ffmpeg is installed. */
export async function transcribeFile(exchange: Exchange): Promise<void> {
  const { studio } = exchange;
  if (answerFault(exchange, spendFault(studio.faults, 'transcriptions'))) return;
  if (!letIn(exchange)) return;
  const form = await formBody(exchange);
  const file = form?.get('file');
  if (!file || typeof file === 'string') {
    answerProblem(exchange, 400, "Missing required parameter: 'file'.", 'missing_required_parameter');
    return;
  }
  const pcm16k = await toPcm(Buffer.from(await file.arrayBuffer())).catch(() => null);
  if (!pcm16k) {
    answerProblem(exchange, 400, 'Audio file might be corrupted or unsupported.', 'invalid_value');
    return;
  }
  const seconds = pcm16k.length / 16_000;
  const transcript = await studio.ears.transcribe(pcm16k);
  studio.heard.push({ callId: 'file', itemId: newId('file'), pcm16k, seconds, transcript });
  const outcome = { seconds, outcome: transcript };
  studio.journal.note({
    channel: 'ears',
    direction: 'note',
    callId: null,
    name: `ears: ${transcript.by}`,
    body: outcome,
  });
  if (form?.get('response_format') === 'text') {
    exchange.response.writeHead(200, { 'content-type': 'text/plain' }).end(transcript.text);
    return;
  }
  const usage = { type: 'duration', seconds: Math.ceil(seconds) };
  const verbose = form?.get('response_format') === 'verbose_json';
  answerJson(exchange, 200, {
    text: transcript.text,
    usage,
    ...(verbose
      ? { task: 'transcribe', language: 'english', duration: seconds, words: transcript.words }
      : {}),
  });
}

async function toPcm(file: Buffer): Promise<Int16Array> {
  const sound = decodeWav(file.toString('ascii', 0, 4) === 'RIFF' ? file : await throughFfmpeg(file));
  return resample(sound.pcm, sound.rate, 16_000);
}

function throughFfmpeg(file: Buffer): Promise<Buffer> {
  return new Promise((resolve, reject) => {
    const decoder = spawn('ffmpeg', [
      '-v',
      'error',
      '-i',
      'pipe:0',
      '-ac',
      '1',
      '-ar',
      '16000',
      '-f',
      'wav',
      'pipe:1',
    ]);
    const pieces: Buffer[] = [];
    decoder.stdout.on('data', (piece: Buffer) => pieces.push(piece));
    decoder.on('error', reject);
    decoder.stdin.on('error', () => undefined);
    decoder.on('close', (code) => {
      if (code === 0) resolve(Buffer.concat(pieces));
      else reject(new Error('ffmpeg could not read the file.'));
    });
    decoder.stdin.end(file);
  });
}
