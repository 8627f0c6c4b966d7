import { overlaps } from '../domain/span.ts';
import { analyse, type Core } from '../reading/core/core.ts';
import { incidentFillers } from '../reading/events/incidents/incident.ts';
import type { IncidentRole } from '../reading/events/incidents/parties.ts';
import { type Role, rolesIn } from '../reading/events/roles-in.ts';
import { trueCased } from '../reading/true-case.ts';
import { plainArticle } from './article-text.ts';
import { parseCameo } from './cameo.ts';
import { countEntities, type Entity } from './ceaf-ree.ts';
import { addCounts, type Counts, f1, NO_COUNTS } from './f1.ts';
import { MUC_ROLES, type MucRole, parseMuc } from './muc4.ts';
import { pooledFiles, type Score, type Suite, type SuiteTools } from './suite.ts';

const CAMEO = 'cameo_multicoped';
const MUC = 'muc4';

/** Exact and overlap matches of spans of sources and targets; a mutual event's sides (R) belong to neither. */
export type RoleTally = { readonly exact: Counts; readonly overlap: Counts };

export const NO_ROLES: RoleTally = { exact: NO_COUNTS, overlap: NO_COUNTS };

const equals = (a: Role, b: Role): boolean => a.start === b.start && a.end === b.end;

const countRoles = (ours: readonly Role[], gold: readonly Role[], fits: (a: Role, b: Role) => boolean): Counts => {
  const free = new Set(gold);
  let hits = 0;
  for (const role of ours) {
    const match = [...free].find((other) => other.role === role.role && fits(role, other));
    if (!match) continue;
    free.delete(match);
    hits++;
  }
  return { hits, predicted: ours.length, gold: gold.length };
};

const oneSided = (roles: readonly Role[]): Role[] => roles.filter(({ role }) => role !== 'R');

/** Counts of one sentence: spans of the same role that are the same, or share a character; each counts once. */
export const tallyRoles = (predicted: readonly Role[], gold: readonly Role[]): RoleTally => {
  const [ours, theirs] = [oneSided(predicted), oneSided(gold)];
  return { exact: countRoles(ours, theirs, equals), overlap: countRoles(ours, theirs, overlaps) };
};

/** The counts of two sentences together, for a pooled figure. */
export const addRoles = (a: RoleTally, b: RoleTally): RoleTally => ({
  exact: addCounts(a.exact, b.exact),
  overlap: addCounts(a.overlap, b.overlap),
});

const scoreCameo = async (file: string, { files, core, emit }: SuiteTools): Promise<RoleTally> => {
  let tally = NO_ROLES;
  for (const [index, { text, roles }] of parseCameo(await files.text(file)).entries()) {
    const predicted = rolesIn(analyse(plainArticle(text), core));
    tally = addRoles(tally, tallyRoles(predicted, roles));
    emit({ suite: 'event-roles', set: CAMEO, file, item: `${index + 1}`, text, gold: roles, predicted });
  }
  return tally;
};

const ROLE_OF: Readonly<Record<IncidentRole, MucRole>> = {
  perpetrator: 'perp_individual_id',
  organization: 'perp_organization_id',
  property: 'phys_tgt_id',
  victim: 'hum_tgt_name',
  instrument: 'incident_instrument_id',
};

export type MucEntities = Readonly<Record<MucRole, readonly Entity[]>>;

/** What the reader finds in a document for the five roles of MUC-4, one string an entity, in the document's own letters. */
const mucEntities = (text: string, core: Core): MucEntities => {
  const unwrapped = text.replace(/\n(?![^\S\n]*\n)/g, ' ');
  const fillers = incidentFillers(analyse(plainArticle(trueCased(unwrapped, core)), core));
  const entries = MUC_ROLES.map((role): [MucRole, Entity[]] => [
    role,
    fillers
      .filter((filler) => ROLE_OF[filler.role] === role)
      .map(({ span }) => [text.slice(span.start, span.end).replace(/\s+/g, ' ')]),
  ]);
  return Object.fromEntries(entries) as Record<MucRole, Entity[]>;
};

/** CEAF-REE counts by role. */
export type MucTally = Readonly<Record<MucRole, Counts>>;

const eachRole = (count: (role: MucRole) => Counts): MucTally =>
  Object.fromEntries(MUC_ROLES.map((role) => [role, count(role)])) as Record<MucRole, Counts>;

export const NO_ENTITIES: MucTally = eachRole(() => NO_COUNTS);

/** Counts of entities by role, as CEAF-REE aligns them. */
export const tallyEntities = (predicted: MucEntities, gold: MucEntities): MucTally =>
  eachRole((role) => countEntities(predicted[role], gold[role]));

/** The counts of two documents together, role by role. */
export const addEntities = (a: MucTally, b: MucTally): MucTally => eachRole((role) => addCounts(a[role], b[role]));

/** F1 over the counts of all five roles together. */
export const mucF1 = (tally: MucTally): number => f1(MUC_ROLES.map((role) => tally[role]).reduce(addCounts, NO_COUNTS));

const scoreMuc = async (file: string, { files, core, emit }: SuiteTools): Promise<MucTally> => {
  let tally = NO_ENTITIES;
  for (const { id, text, roles } of parseMuc(await files.text(file))) {
    const predicted = mucEntities(text, core);
    tally = addEntities(tally, tallyEntities(predicted, roles));
    emit({ suite: 'event-roles', set: MUC, file, item: id, text, gold: roles, predicted });
  }
  return tally;
};

type FileScore = { readonly path: string; readonly items: number; readonly cameo: RoleTally; readonly muc: MucTally };

const nameOf = (path: string): string => path.replace(/^.*\//, '').replace(/\.\w+$/, '');

const metricsOf = (scores: readonly FileScore[]): Record<string, number> => {
  const cameo = scores.map((score) => score.cameo).reduce(addRoles, NO_ROLES);
  const muc = scores.map((score) => score.muc).reduce(addEntities, NO_ENTITIES);
  return { exactF1: f1(cameo.exact), overlapF1: f1(cameo.overlap), muc4F1: mucF1(muc) };
};

const ofFile = ({ path, cameo, muc }: FileScore): [string, number][] =>
  path.startsWith(MUC)
    ? [[`muc4F1.${nameOf(path)}`, mucF1(muc)]]
    : [
        [`exactF1.${nameOf(path)}`, f1(cameo.exact)],
        [`overlapF1.${nameOf(path)}`, f1(cameo.overlap)],
      ];

const run = async (tools: SuiteTools): Promise<Score> => {
  const cameo = (await tools.files.list(`${CAMEO}/cameo_ner`)).filter((path) => path.endsWith('.txt'));
  const muc = (await tools.files.list(MUC)).filter((path) => path.endsWith('.json'));
  const scores: FileScore[] = [];
  for (const path of [...cameo, ...muc]) {
    const ofRoles = path.startsWith(MUC) ? NO_ROLES : await scoreCameo(path, tools);
    const ofEntities = path.startsWith(MUC) ? await scoreMuc(path, tools) : NO_ENTITIES;
    const items = ofRoles.exact.gold + MUC_ROLES.reduce((sum, role) => sum + ofEntities[role].gold, 0);
    scores.push({ path, items, cameo: ofRoles, muc: ofEntities });
    tools.progress(scores.length, cameo.length + muc.length);
  }
  const pooled = new Set([...pooledFiles(cameo), ...pooledFiles(muc)]);
  const counted = scores.filter(({ path }) => pooled.has(path));
  return {
    files: [...cameo, ...muc],
    items: counted.reduce((sum, { items }) => sum + items, 0),
    metrics: { ...metricsOf(counted), ...Object.fromEntries(scores.flatMap(ofFile)) },
    baselines: {},
  };
};

/**
 * Who does it to whom: source and target spans of Multi-CoPED (Skorupa Parolin et al. 2022), and CEAF-REE over five roles of
 * MUC-4 (Du, Rush and Cardie 2021), micro-averaged.
 */
export const eventRolesSuite: Suite = { name: 'event-roles', sets: [CAMEO, MUC], run };
