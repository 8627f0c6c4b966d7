import type { FieldFault } from './errors.ts';
import { fault } from './measures.ts';

/** Discord's published OpenAPI description, as far as checking bodies goes. */
export type Spec = {
  /** Faults of `value` against the schema of that name ("MessageCreateRequest"; "X[]" for a list of X). */
  readonly faults: (schema: string, value: unknown) => FieldFault[];
};

type Issue = {
  readonly code: string;
  readonly path: readonly PropertyKey[];
  readonly origin?: string;
  readonly minimum?: number;
  readonly maximum?: number;
  readonly expected?: string;
  readonly values?: readonly unknown[];
  readonly errors?: readonly (readonly Issue[])[];
  readonly input?: unknown;
};
type Outcome = { readonly success: boolean; readonly error?: { readonly issues: readonly Issue[] } };
type Schema = { readonly safeParse: (value: unknown, options?: { reportInput: boolean }) => Outcome };

/** Named through a variable: the package is a development dependency without types for this entry. */
const PACKAGE: string = 'discord-api-spec/zod';

/** Null where the package is not installed (`npm ci --omit=dev`): then only our own limits are checked. */
export const loadSpec = async (): Promise<Spec | null> => {
  const schemas = await import(PACKAGE).then(
    (loaded) => loaded as Record<string, Schema>,
    () => null,
  );
  if (schemas === null) return null;
  return { faults: (name, value) => faultsOf(schemas, name, value) };
};

const faultsOf = (schemas: Record<string, Schema>, name: string, value: unknown): FieldFault[] => {
  if (name.endsWith('[]')) {
    if (!Array.isArray(value)) return [fault([], 'LIST_TYPE_CONVERT', 'Only iterables may be used in a ListType')];
    return value.flatMap((item, index) =>
      faultsOf(schemas, name.slice(0, -2), item).map((found) => ({ ...found, path: [index, ...found.path] })),
    );
  }
  const schema = schemas[`${name}Schema`];
  if (!schema) throw new Error(`Discord's description has no schema ${name}`);
  const outcome = schema.safeParse(value, { reportInput: true });
  return outcome.success ? [] : (outcome.error?.issues ?? []).flatMap((issue) => translate(issue, []));
};

/** A schema's issue in Discord's codes; of a union's branches the one that came closest is reported. */
const translate = (issue: Issue, above: FieldFault['path']): FieldFault[] => {
  const path = [...above, ...issue.path.map((key) => (typeof key === 'number' ? key : String(key)))];
  if (issue.code === 'invalid_union' && issue.errors?.length) {
    return closest(issue.errors).flatMap((inner) => translate(inner, path));
  }
  if (issue.input === undefined && issue.code !== 'invalid_union') {
    return [fault(path, 'BASE_TYPE_REQUIRED', 'This field is required')];
  }
  return [describe(issue, path)];
};

const describe = (issue: Issue, path: FieldFault['path']): FieldFault => {
  const bound = issue.maximum ?? issue.minimum ?? 0;
  const direction = issue.code === 'too_big' ? `${bound} or fewer` : `${bound} or more`;
  switch (issue.code) {
    case 'too_big':
    case 'too_small':
      return issue.origin === 'number'
        ? fault(path, issue.code === 'too_big' ? 'NUMBER_TYPE_MAX' : 'NUMBER_TYPE_MIN', `Must be ${direction}.`)
        : fault(path, 'BASE_TYPE_BAD_LENGTH', `Must be ${direction} in length.`);
    case 'invalid_value':
      return fault(path, 'BASE_TYPE_CHOICES', `Value must be one of ${JSON.stringify(issue.values ?? [])}.`);
    case 'invalid_format':
      return fault(path, 'BASE_TYPE_FORMAT', 'Not of the format this field needs.');
    default:
      return fault(
        path,
        'BASE_TYPE_INVALID',
        `Could not interpret the value; expected ${issue.expected ?? 'another type'}.`,
      );
  }
};

/** Branches whose `type` does not fit are other kinds of thing; of the rest the one with the deepest faults is meant. */
const closest = (branches: readonly (readonly Issue[])[]): readonly Issue[] => {
  const misfits = (issues: readonly Issue[]): number =>
    issues.some(({ code, path }) => code === 'invalid_value' && path.length === 1 && path[0] === 'type') ? 1000 : 0;
  const weight = (issues: readonly Issue[]): number => misfits(issues) + issues.length;
  return [...branches].sort((a, b) => weight(a) - weight(b))[0] ?? [];
};
