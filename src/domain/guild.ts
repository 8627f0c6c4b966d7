/** What a Discord server settled for itself. */
export type GuildSettings = {
  readonly guildId: string;
  /** Who has this role may configure the bot as if they had Manage Server. */
  readonly managersRole: string | null;
  /** Where the bot tells of readers' reports, and of pauses where a direct message does not arrive. */
  readonly logChannel: string | null;
  /** Since when the bot is no longer in that server; null: it is. */
  readonly awaySinceMs: number | null;
};

/** The settings of a server that has set nothing. */
export const settingsOf = (guildId: string): GuildSettings => ({
  guildId,
  managersRole: null,
  logChannel: null,
  awaySinceMs: null,
});
