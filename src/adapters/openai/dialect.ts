/**
 * Servers that speak OpenAI's API differ: some reject or ignore a JSON schema, some know only the old name of the length limit.
 * A dialect is one way of asking; what a server rejects is not tried again.
 */
export type Dialect = {
  readonly form: 'schema' | 'json' | 'plain';
  readonly limit: 'max_completion_tokens' | 'max_tokens';
  readonly limitTried: boolean;
};

/** OpenAI itself knows the new name of the limit, most others the old one. */
export const firstDialect = (isOpenAi: boolean): Dialect => ({
  form: 'schema',
  limit: isOpenAi ? 'max_completion_tokens' : 'max_tokens',
  limitTried: false,
});

const LIMIT = /max_(?:completion_)?tokens/;
/** Complaints that another form of asking does not help. */
const HOPELESS =
  /context.?(?:length|window|size)|maximum context|no such model|model.{0,40}(?:not found|does not exist)/i;

const otherLimit = (dialect: Dialect): Dialect => ({
  ...dialect,
  limit: dialect.limit === 'max_tokens' ? 'max_completion_tokens' : 'max_tokens',
  limitTried: true,
});

/** The next way to ask a server that rejected this one with `complaint`; null: there is none. */
export const nextDialect = (dialect: Dialect, complaint: string): Dialect | null => {
  if (HOPELESS.test(complaint)) return null;
  if (LIMIT.test(complaint) && !dialect.limitTried) return otherLimit(dialect);
  if (dialect.form === 'schema') return { ...dialect, form: 'json' };
  return dialect.form === 'json' ? { ...dialect, form: 'plain' } : null;
};
