import type { Role } from '../access/role.ts';
import type { Identifier } from './organisation.ts';

export const BIDDER_KINDS = ['charity', 'company', 'public-body', 'other'] as const;
export type BidderKind = (typeof BIDDER_KINDS)[number];

/** Why an organisation has neither number. Chosen, not written: nothing of it can tell of a person. */
export const NO_NUMBER_REASONS = ['applied-for', 'too-small', 'public-body', 'elsewhere'] as const;
export type NoNumberReason = (typeof NO_NUMBER_REASONS)[number];

/** What somebody says of their organisation when they register it as a bidder. */
export interface BidderOrganisation {
	readonly organisationName: string;
	readonly kind: BidderKind;
	readonly charityNumber: string | null;
	readonly companyNumber: string | null;
	/** Null where there is a number. */
	readonly noNumberReason: NoNumberReason | null;
}

/** What the first person of an organisation may do that has registered itself: bid alone, and let in colleagues. */
export const ROLES_OF_FIRST_PERSON: readonly Role[] = [
	'organisation-administrator',
	'provider-preparer',
	'provider-certifier',
];

export const identifiersOf = ({
	charityNumber,
	companyNumber,
}: Pick<BidderOrganisation, 'charityNumber' | 'companyNumber'>): readonly Identifier[] => [
	...(charityNumber === null ? [] : [{ scheme: 'GB-CHC', value: charityNumber }]),
	...(companyNumber === null ? [] : [{ scheme: 'GB-COH', value: companyNumber }]),
];

/** The same for names that differ in case, spaces and signs alone: “St. Anne’s & Co” and “ST ANNES AND CO”. */
export const nameKey = (name: string): string =>
	name
		.normalize('NFKD')
		.toLowerCase()
		.replaceAll('&', 'and')
		.replaceAll(/[^\p{L}\p{N}]/gu, '');

/** What is there already that a registration meets. */
export interface RegistrationSurroundings {
	readonly emailTaken: boolean;
	/** The names of all organisations, of whatever kind. */
	readonly names: readonly string[];
	readonly identifierTaken: boolean;
}

export type RegistrationMeets = 'email-taken' | 'organisation-there' | null;

/** What stands in the way of a registration. An account is looked for first: whoever has one signs in. */
export function whatRegistrationMeets(
	{ organisationName }: Pick<BidderOrganisation, 'organisationName'>,
	{ emailTaken, names, identifierTaken }: RegistrationSurroundings,
): RegistrationMeets {
	if (emailTaken) return 'email-taken';
	const key = nameKey(organisationName);
	return identifierTaken || names.some((name) => nameKey(name) === key) ? 'organisation-there' : null;
}
