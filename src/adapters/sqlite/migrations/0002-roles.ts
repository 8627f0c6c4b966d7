/** What an article calls an actor beside the name ("defence minister"); null where it says nothing, and in what was stored before. */
export const roles = { version: 2, sql: 'ALTER TABLE sightings ADD COLUMN role TEXT' };
