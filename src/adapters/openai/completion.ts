import { z } from 'zod';
import type { ModelOutcome, ModelRequest, ModelUsage } from '../../ports.ts';

/** What is read of an answer; servers add and leave out much beside it. */
const completion = z.object({
  choices: z
    .array(
      z.object({
        finish_reason: z.string().nullish(),
        message: z.object({ content: z.string().nullish(), refusal: z.string().nullish() }),
      }),
    )
    .min(1),
});

/** No request of ours comes near; more is no report but a fault. */
const MOST_TOKENS = 10_000_000;
const count = z.number().int().min(0).max(MOST_TOKENS);
const usage = z.object({ usage: z.object({ prompt_tokens: count, completion_tokens: count }) });

/** A report of nothing used is not believed: an answer costs something. */
const usageOf = (answer: unknown): ModelUsage | null => {
  const parsed = usage.safeParse(answer);
  if (!parsed.success) return null;
  const { prompt_tokens: prompt, completion_tokens: completion } = parsed.data.usage;
  return prompt > 0 ? { prompt, completion } : null;
};

const parsedOrNull = (text: string): unknown => {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
};

/** The JSON object in a text, fences and chatter around it forgiven; null where there is none. */
const objectIn = (text: string): unknown =>
  parsedOrNull(text) ?? parsedOrNull(text.slice(text.indexOf('{'), text.lastIndexOf('}') + 1));

const MOST_ISSUES = 3;
const LONGEST_REASON = 300;
const LONGEST_REPAIRED = 4000;

const complaintOf = ({ issues }: z.ZodError): string =>
  issues
    .slice(0, MOST_ISSUES)
    .map(({ path, message }) => `${path.join('.') || 'the answer'}: ${message}`)
    .join('; ')
    .slice(0, LONGEST_REASON);

type Answered<Answer> = Exclude<
  ModelOutcome<Answer>,
  { readonly kind: 'unsupported' | 'busy' | 'failed' | 'timed-out' }
>;

const malformed = (reason: string, text: string, used: ModelUsage | null): Answered<never> => ({
  kind: 'malformed',
  reason,
  text: text.slice(0, LONGEST_REPAIRED),
  usage: used,
});

/** What a server's answer comes to, whatever it is. */
export const outcomeOf = <Answer>(answer: unknown, { shape }: ModelRequest<Answer>): Answered<Answer> => {
  const used = usageOf(answer);
  const read = completion.safeParse(answer);
  const [choice] = read.success ? read.data.choices : [];
  if (choice === undefined) return malformed('it is no chat completion', '', used);
  const { content, refusal } = choice.message;
  if ((refusal ?? '') !== '' || choice.finish_reason === 'content_filter')
    return { kind: 'refused', reason: 'the language model refused to write', usage: used };
  if (choice.finish_reason === 'length')
    return { kind: 'truncated', reason: 'the language model’s answer was cut off', usage: used };
  const found = objectIn(content ?? '');
  if (found === null) return malformed('it is no JSON object', content ?? '', used);
  const checked = shape.schema.safeParse(found);
  if (!checked.success) return malformed(complaintOf(checked.error), content ?? '', used);
  return { kind: 'answered', answer: checked.data, usage: used };
};
