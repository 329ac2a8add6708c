import type { OrganisationKind } from '../access/role.ts';
import type { IsoDate } from '../calendar/iso-date.ts';

/** The kinds that the system's administrator adds; the installation's own comes with its first administrator. */
export const ADDED_KINDS = [
	'commissioning-body',
	'provider',
	'local-authority',
] as const satisfies readonly OrganisationKind[];
export type AddedKind = (typeof ADDED_KINDS)[number];

/** "GB-CHC 1234567": a register and the number in it. */
export interface Identifier {
	readonly scheme: string;
	readonly value: string;
}

/** What is written down of an organisation. */
export interface OrganisationContent {
	readonly kind: AddedKind;
	readonly name: string;
	/** As it is shown in tables. */
	readonly shortName: string;
	readonly identifiers: readonly Identifier[];
	/** The area that a local authority answers for; a commissioning body's police area, where it is recorded. */
	readonly areaId: string | null;
	readonly startsOn: IsoDate;
	/** The last day of a commissioning body. */
	readonly endsOn: IsoDate | null;
	/** The body to which its programmes pass on the day after. */
	readonly successorId: string | null;
}

export interface OrganisationState extends OrganisationContent {
	readonly id: string;
	readonly version: number;
}
