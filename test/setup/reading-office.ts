import { makeReadingOffice } from '../../app/gateways/workbooks/reading-office.ts';

/** One for all portals of a process of tests, as there is one that draws. */
export const workbooks = makeReadingOffice(new URL('../../scripts/read-workbooks.ts', import.meta.url));
