/** A process of its own that sends every part it can claim, and tells which. */
import { openStore } from '../../../src/adapters/sqlite/open-store.ts';

const [dataDir = '', owner = ''] = process.argv.slice(2);
const store = await openStore({ dataDir, readers: 1 });
for (;;) {
  const parts = await store.deliveries.claim({ owner, nowMs: 5000, leaseMs: 60_000, limit: 3 });
  if (parts.length === 0) break;
  for (const part of parts) {
    if (!(await store.deliveries.attempt(part, 5000))) continue;
    process.stdout.write(`${part.deliveryId}/${part.index}\n`);
    await store.deliveries.settle(part, { kind: 'sent', messageId: owner });
  }
}
await store.close();
