import { sealOnMessage } from '../app/gateways/seal-on-message.ts';
import { sealingAt } from '../app/gateways/sealing.ts';

/** 0.55 seconds of a processor for each guess at a passphrase. */
const WORK_FACTOR = 16;

/** What the portal's sealing thread runs. */
sealOnMessage(sealingAt(WORK_FACTOR));
