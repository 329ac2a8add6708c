import type { ReturnRow } from '../../../db/read/kpi-returns.ts';
import type { ReturnProgress } from '../../../db/read/return-progress.ts';

/** A return on which there is still something to do for somebody, and how far it has come. */
export interface OpenReturn extends ReturnRow, ReturnProgress {}
