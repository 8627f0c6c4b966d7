import { describeArticleStore } from './article-store.ts';
import { describeDeliveryLedger } from './delivery-ledger.ts';
import { describeFinder } from './finder.ts';
import { describeDraftStore, describeUsageLedger } from './model-stores.ts';
import { describeNewReadings } from './new-readings.ts';
import type { OpenStore } from './open.ts';
import { describeCorrectionStore, describeReaderReportStore, describeWatchStore } from './posted-stores.ts';
import {
  describeFactStore,
  describeGuildStore,
  describeReportStore,
  describeSourceStore,
  describeSubscriptionStore,
} from './small-stores.ts';

/** What is written, and read back as it was written. */
export const describeKeeping = (name: string, open: OpenStore): void => {
  describeArticleStore(name, open);
  describeNewReadings(name, open);
  describeSourceStore(name, open);
  describeReportStore(name, open);
  describeFactStore(name, open);
  describeGuildStore(name, open);
  describeWatchStore(name, open);
  describeCorrectionStore(name, open);
  describeReaderReportStore(name, open);
  describeSubscriptionStore(name, open);
  describeDeliveryLedger(name, open);
  describeUsageLedger(name, open);
  describeDraftStore(name, open);
};

/** All that every store must do, whatever it keeps its rows in. */
export const describeStore = (name: string, open: OpenStore): void => {
  describeKeeping(name, open);
  describeFinder(name, open);
};
