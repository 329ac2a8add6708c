import type { RouteEntry } from './route-entry.ts';
import { ACCREDITATIONS } from './tables/accreditations.ts';
import { AGREEMENT_ITEMS } from './tables/agreement-items.ts';
import { AGREEMENTS } from './tables/agreements.ts';
import { BIDS } from './tables/bids.ts';
import { BOARD_REPORTS } from './tables/board-reports.ts';
import { ERASURES } from './tables/erasures.ts';
import { IMPORTS } from './tables/imports.ts';
import { MONEY } from './tables/money.ts';
import { ORGANISATIONS } from './tables/organisations.ts';
import { PEOPLE } from './tables/people.ts';
import { PORTFOLIO } from './tables/portfolio.ts';
import { PROGRAMMES } from './tables/programmes.ts';
import { PUBLIC } from './tables/public.ts';
import { PURCHASES } from './tables/purchases.ts';
import { RETURNS } from './tables/returns.ts';
import { SIGNING_IN } from './tables/signing-in.ts';
import { SPECIFICATIONS } from './tables/specifications.ts';
import { TENDERS } from './tables/tenders.ts';
import { UNITS } from './tables/units.ts';

/** Every route of the portal by its id in the build. A route that is not here fails the test. */
export const ROUTE_TABLE: Readonly<Record<string, RouteEntry>> = {
	...SIGNING_IN,
	...PUBLIC,
	...IMPORTS,
	...PEOPLE,
	...ORGANISATIONS,
	...PROGRAMMES,
	...SPECIFICATIONS,
	...RETURNS,
	...BOARD_REPORTS,
	...ERASURES,
	...BIDS,
	...TENDERS,
	...ACCREDITATIONS,
	...PURCHASES,
	...PORTFOLIO,
	...AGREEMENTS,
	...AGREEMENT_ITEMS,
	...MONEY,
	...UNITS,
};
