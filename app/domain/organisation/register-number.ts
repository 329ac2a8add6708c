import type { Identifier } from './organisation.ts';

/** The registers whose numbers are checked by format and, where a key is configured, looked up. */
export const REGISTERS = ['GB-CHC', 'GB-COH'] as const;
export type Register = (typeof REGISTERS)[number];

export const REGISTER_NAMES: Readonly<Record<Register, string>> = {
	'GB-CHC': 'Charity Commission',
	'GB-COH': 'Companies House',
};

export const isRegister = (scheme: string): scheme is Register =>
	(REGISTERS as readonly string[]).includes(scheme);

/** Six or seven figures; a linked charity has its own number after a stroke. */
const CHARITY = /^[1-9]\d{5,6}(-[1-9]\d{0,3})?$/;
/** Eight figures, or letters of the kind of company and the rest in figures. */
const COMPANY =
	/^(?:\d{8}|(?:SC|NI|OC|SO|NC|CE|CS|FC|SF|NF|IP|SP|RS|NP|RC|SR|NR|LP|SL|NL|GE|GS|GN|PC|AC|SA|NA|SI|ES|SE|ZC|NO|IC)\d{6}|R0\d{6}|(?:IP|SP)\d{5}R)$/;

/** What is wrong with the number, as a sentence; null where nothing is, or the register is none of these. */
export function registerNumberProblem({ scheme, value }: Identifier): string | null {
	if (scheme === 'GB-CHC' && !CHARITY.test(value))
		return `Charity number “${value}” must be 6 or 7 figures, like GB-CHC 1234567, or like GB-CHC 1234567-1 for a linked charity`;
	if (scheme === 'GB-COH' && !COMPANY.test(value))
		return `Company number “${value}” must be 8 characters, like GB-COH 01234567 or GB-COH SC123456, with its noughts and capital letters`;
	return null;
}

export type RegisterOutcome = 'found' | 'not-found' | 'removed' | 'unreachable';

/** What a register answers of a number. */
export interface RegisterAnswer {
	readonly outcome: RegisterOutcome;
	/** The name in the register; '' where there is none. */
	readonly name: string;
}
