import type { RefusedParameter } from '../faults.ts';
import { answerJson, answerProblem, type Exchange } from './exchange.ts';

type Body = Record<string, unknown>;

/** How each refusal is worded; the wordings are modelled on those of real servers, which agree on nothing. */
const refusals: Readonly<
  Record<RefusedParameter, { isAsked: (body: Body) => boolean; answer: (exchange: Exchange) => void }>
> = {
  json_schema: {
    isAsked: (body) => formatOf(body) === 'json_schema',
    answer: (exchange) => answerProblem(exchange, 400, 'This response_format type is unavailable now'),
  },
  json_object: {
    isAsked: (body) => formatOf(body) === 'json_object',
    answer: (exchange) =>
      answerJson(exchange, 400, { error: "'response_format.type' must be 'json_schema'" }),
  },
  stream_options: {
    isAsked: (body) => 'stream_options' in body,
    answer: (exchange) =>
      answerJson(exchange, 422, {
        detail: [
          {
            type: 'extra_forbidden',
            loc: ['body', 'stream_options'],
            msg: 'Extra inputs are not permitted',
            input: { include_usage: true },
          },
        ],
      }),
  },
  temperature: {
    isAsked: (body) => 'temperature' in body,
    answer: (exchange) =>
      answerProblem(
        exchange,
        400,
        "Unsupported value: 'temperature' does not support 0 with this model.",
        'unsupported_value',
      ),
  },
  max_tokens: {
    isAsked: (body) => 'max_tokens' in body || 'max_output_tokens' in body,
    answer: (exchange) =>
      answerJson(exchange, 400, {
        object: 'error',
        message: 'max_tokens must be less than or equal to 8192',
        code: 400,
      }),
  },
  stream: {
    isAsked: (body) => body['stream'] === true,
    answer: (exchange) => answerProblem(exchange, 400, 'stream is not supported with JSON mode'),
  },
};

/** Refuses a text request that asks for what this server does not take; true when it is dealt with. */
export function refused(exchange: Exchange, body: Body): boolean {
  const asked = exchange.studio.faults.refuses.find((parameter) => refusals[parameter].isAsked(body));
  if (!asked) return false;
  refusals[asked].answer(exchange);
  return true;
}

/** Meets a call of `/v1/responses` where that is not spoken; true when it is dealt with. */
export function responsesUnknown(exchange: Exchange): boolean {
  switch (exchange.studio.faults.responsesPath) {
    case 'spoken':
      return false;
    case 'missing':
      answerJson(exchange, 404, { detail: 'Not Found' });
      return true;
    case 'not-allowed':
      answerProblem(exchange, 405, 'Method Not Allowed');
      return true;
    case 'greeted':
      answerJson(exchange, 200, { error: 'Unexpected endpoint or method. (POST /v1/responses)' });
      return true;
  }
}

function formatOf(body: Body): string | undefined {
  const { response_format: chat, text } = body as {
    response_format?: { type?: string };
    text?: { format?: { type?: string } };
  };
  return chat?.type ?? text?.format?.type;
}
