import { zodResponseFormat } from 'openai/helpers/zod';
import type { ChatCompletionCreateParamsNonStreaming, ChatCompletionMessageParam } from 'openai/resources';
import type { ModelRequest } from '../../ports.ts';
import type { Dialect } from './dialect.ts';

type Format = Pick<ChatCompletionCreateParamsNonStreaming, 'response_format'>;

const formatOf = <Answer>({ shape }: ModelRequest<Answer>, { form }: Dialect): Format => {
  if (form === 'schema') return { response_format: zodResponseFormat(shape.schema, shape.name) };
  return form === 'json' ? { response_format: { type: 'json_object' } } : {};
};

/** A server that takes no schema is told it in words. */
const instructionsOf = <Answer>({ instructions, shape }: ModelRequest<Answer>, { form }: Dialect): string => {
  if (form === 'schema') return instructions;
  const { json_schema } = zodResponseFormat(shape.schema, shape.name);
  return `${instructions}\n\nAnswer with one JSON object and nothing else. Its JSON Schema: ${JSON.stringify(json_schema.schema)}`;
};

const messagesOf = <Answer>(request: ModelRequest<Answer>, dialect: Dialect): ChatCompletionMessageParam[] => {
  const { data, repair } = request;
  const asked: ChatCompletionMessageParam[] = [
    { role: 'system', content: instructionsOf(request, dialect) },
    { role: 'user', content: data },
  ];
  if (repair === null) return asked;
  const complaint = `That answer cannot be used: ${repair.reason}. Answer again, with one JSON object of the shape asked for.`;
  return [...asked, { role: 'assistant', content: repair.text }, { role: 'user', content: complaint }];
};

/** A request in a server's dialect. It offers no tools. */
export const bodyOf = <Answer>(
  model: string,
  request: ModelRequest<Answer>,
  dialect: Dialect,
): ChatCompletionCreateParamsNonStreaming => ({
  model,
  messages: messagesOf(request, dialect),
  [dialect.limit]: request.maxTokens,
  ...formatOf(request, dialect),
});
