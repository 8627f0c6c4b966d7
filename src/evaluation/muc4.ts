/** A document of MUC-4 as role-filler entities: each role a list of entities, each a list of the strings that name it. */
export type MucDocument = {
  readonly id: string;
  readonly text: string;
  readonly roles: Readonly<Record<MucRole, readonly (readonly string[])[]>>;
};

export const MUC_ROLES = [
  'perp_individual_id',
  'perp_organization_id',
  'phys_tgt_id',
  'hum_tgt_name',
  'incident_instrument_id',
] as const;
export type MucRole = (typeof MUC_ROLES)[number];

type RawDocument = { readonly doc?: string; readonly roles?: Partial<Record<MucRole, (string | string[])[][]>> };

const rolesOf = ({ roles = {} }: RawDocument): MucDocument['roles'] => {
  const entries = MUC_ROLES.map((role): [MucRole, string[][]] => [
    role,
    (roles[role] ?? []).map((entity) => entity.flat()),
  ]);
  return Object.fromEntries(entries) as Record<MucRole, string[][]>;
};

/** Reads a MUC-4 file of Du, Rush and Cardie (EACL 2021): an object of documents by id. */
export const parseMuc = (file: string): MucDocument[] =>
  Object.entries(JSON.parse(file) as Record<string, RawDocument>).map(([id, raw]) => ({
    id,
    text: raw.doc ?? '',
    roles: rolesOf(raw),
  }));
