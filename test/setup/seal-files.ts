import { sealOnMessage } from '../../app/gateways/seal-on-message.ts';
import { sealingAt } from '../../app/gateways/sealing.ts';

/** What the sealing thread of tests runs: hundreds of them lock something, so that a guess is cheap there. */
sealOnMessage(sealingAt(4));
