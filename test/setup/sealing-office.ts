import { makeSealingOffice } from '../../app/gateways/sealing-office.ts';

/** One thread for all tests of a process; idle, it keeps nobody from stopping. */
export const sealing = makeSealingOffice(new URL('./seal-files.ts', import.meta.url));
