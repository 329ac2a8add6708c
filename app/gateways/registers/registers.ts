import { z } from 'zod';
import type { Register, RegisterAnswer } from '../../domain/organisation/register-number.ts';

export interface RegisterSettings {
	readonly charityCommissionKey: string | null;
	readonly companiesHouseKey: string | null;
	readonly timeoutMilliseconds?: number;
}

export interface Registers {
	/** Whether a key is configured. */
	isConfigured(register: Register): boolean;
	lookUp(register: Register, number: string): Promise<RegisterAnswer>;
}

const UNREACHABLE: RegisterAnswer = { outcome: 'unreachable', name: '' };
const NOT_FOUND: RegisterAnswer = { outcome: 'not-found', name: '' };
const CHARITIES = 'https://api.charitycommission.gov.uk/register/api';
const COMPANIES = 'https://api.company-information.service.gov.uk';
const MOST_CHARACTERS = 500_000;

const charity = z.object({
	charity_name: z.string().min(1).max(500),
	reg_status: z.string(),
	date_of_removal: z.string().nullish(),
});
const company = z.object({ company_name: z.string().min(1).max(500), company_status: z.string().optional() });
const CLOSED: readonly string[] = ['dissolved', 'removed', 'closed', 'converted-closed'];

/** The Charity Commission’s and Companies House’s own interfaces: one question, a time-out, no redirects, and an answer that is checked. */
export function makeRegisters(settings: RegisterSettings): Registers {
	const { charityCommissionKey, companiesHouseKey, timeoutMilliseconds = 8000 } = settings;
	const keys: Readonly<Record<Register, string | null>> = {
		'GB-CHC': charityCommissionKey,
		'GB-COH': companiesHouseKey,
	};

	async function ask(address: string, headers: Readonly<Record<string, string>>): Promise<unknown> {
		const answer = await fetch(address, {
			headers: { Accept: 'application/json', ...headers },
			redirect: 'error',
			signal: AbortSignal.timeout(timeoutMilliseconds),
		});
		if (answer.status === 404) return null;
		if (!answer.ok) throw new Error(`the register answered ${answer.status}`);
		const text = await answer.text();
		if (text.length > MOST_CHARACTERS) throw new Error('the register answered too much');
		return JSON.parse(text);
	}

	async function lookUpCharity(number: string, key: string): Promise<RegisterAnswer> {
		const [charityNumber = '', linked = '0'] = number.split('-');
		const answer = await ask(
			`${CHARITIES}/charitydetails/${encodeURIComponent(charityNumber)}/${encodeURIComponent(linked)}`,
			{
				'Ocp-Apim-Subscription-Key': key,
			},
		);
		if (answer === null) return NOT_FOUND;
		const { charity_name, reg_status, date_of_removal } = charity.parse(answer);
		return { outcome: reg_status === 'RM' || date_of_removal ? 'removed' : 'found', name: charity_name };
	}

	async function lookUpCompany(number: string, key: string): Promise<RegisterAnswer> {
		const answer = await ask(`${COMPANIES}/company/${encodeURIComponent(number)}`, {
			Authorization: `Basic ${Buffer.from(`${key}:`).toString('base64')}`,
		});
		if (answer === null) return NOT_FOUND;
		const { company_name, company_status } = company.parse(answer);
		return { outcome: CLOSED.includes(company_status ?? '') ? 'removed' : 'found', name: company_name };
	}

	return {
		isConfigured: (register) => keys[register] !== null,
		lookUp: async (register, number) => {
			const key = keys[register];
			if (key === null) return UNREACHABLE;
			try {
				return await (register === 'GB-CHC' ? lookUpCharity(number, key) : lookUpCompany(number, key));
			} catch {
				return UNREACHABLE;
			}
		},
	};
}
