/** What an actor is called is asked for without a look at every article that names it. */
export const rolesIndex = {
  version: 7,
  sql: 'CREATE INDEX sightings_by_role ON sightings (actor, shelf, role, published_ms) WHERE role IS NOT NULL',
};
