import { importAgreements } from './import-agreements.ts';
import type { ImportOf } from './import-of.ts';
import { importOrganisations } from './import-organisations.ts';
import { importPeople } from './import-people.ts';
import { importReturns } from './import-returns.ts';

/** In the order in which an office that moves from spreadsheets needs them. */
export const IMPORTS: readonly ImportOf[] = [
	importOrganisations,
	importPeople,
	importAgreements,
	importReturns,
];
