/** One fault of one field, in the shape Discord nests under `errors`. */
export type FieldFault = {
  readonly path: readonly (string | number)[];
  readonly code: string;
  readonly message: string;
};

/** An answer that refuses: HTTP status, Discord's JSON error code, its words, and faults by field. */
export class Refusal extends Error {
  readonly status: number;
  readonly code: number;
  readonly faults: readonly FieldFault[];

  constructor(answer: { status: number; code: number; message: string; faults?: readonly FieldFault[] }) {
    super(answer.message);
    this.name = 'Refusal';
    this.status = answer.status;
    this.code = answer.code;
    this.faults = answer.faults ?? [];
  }

  /** The JSON body that Discord would send. */
  body(): Record<string, unknown> {
    const base = { message: this.message, code: this.code };
    return this.faults.length === 0 ? base : { ...base, errors: nest(this.faults) };
  }
}

type Nested = { [key: string]: Nested | FieldFault[] };

const nest = (faults: readonly FieldFault[]): Nested => {
  const root: Nested = {};
  for (const { path, code, message } of faults) {
    let place = root;
    for (const key of path) {
      place[key] ??= {};
      place = place[key] as Nested;
    }
    const listed = (place._errors ?? []) as FieldFault[];
    place._errors = [...listed, { code, message } as FieldFault];
  }
  return root;
};

/** 400 with code 50035 and the faults by field. */
export const invalidForm = (faults: readonly FieldFault[]): Refusal =>
  new Refusal({ status: 400, code: 50035, message: 'Invalid Form Body', faults });

const known = (status: number, code: number, message: string) => (): Refusal => new Refusal({ status, code, message });

/** Discord's error codes that the playground gives, in Discord's words. */
export const refuse = {
  unauthorized: known(401, 0, '401: Unauthorized'),
  noRoute: known(404, 0, '404: Not Found'),
  wrongMethod: known(405, 0, '405: Method Not Allowed'),
  unknownChannel: known(404, 10003, 'Unknown Channel'),
  unknownGuild: known(404, 10004, 'Unknown Guild'),
  unknownMember: known(404, 10007, 'Unknown Member'),
  unknownMessage: known(404, 10008, 'Unknown Message'),
  unknownUser: known(404, 10013, 'Unknown User'),
  unknownWebhook: known(404, 10015, 'Unknown Webhook'),
  unknownInteraction: known(404, 10062, 'Unknown interaction'),
  unknownCommand: known(404, 10063, 'Unknown application command'),
  acknowledged: known(400, 40060, 'Interaction has already been acknowledged.'),
  alreadyCrossposted: known(400, 40033, 'This message has already been crossposted.'),
  missingAccess: known(403, 50001, 'Missing Access'),
  othersMessage: known(403, 50005, 'Cannot edit a message authored by another user'),
  emptyMessage: known(400, 50006, 'Cannot send an empty message'),
  notToThisUser: known(403, 50007, 'Cannot send messages to this user'),
  notInNonText: known(400, 50008, 'Cannot send messages in a non-text channel'),
  missingPermissions: known(403, 50013, 'Missing Permissions'),
  wrongChannelType: known(400, 50024, 'Cannot execute action on this channel type'),
  invalidToken: known(401, 50027, 'Invalid Webhook Token'),
  tooLarge: known(413, 40005, 'Request entity too large'),
  invalidJson: known(400, 50109, 'The request body contains invalid JSON.'),
  tooManyGuildCommands: known(400, 30032, 'Maximum number of application commands reached (100).'),
  threadExists: known(400, 160004, 'A thread has already been created for this message'),
} as const;
