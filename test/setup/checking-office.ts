import { makeCheckingOffice } from '../../app/gateways/checking-office.ts';

/** One for all portals of a process of tests, as there is one that draws. */
export const checking = makeCheckingOffice(new URL('../../scripts/check-files.ts', import.meta.url));
