import { expect, test } from 'vitest';
import { issuerOf, leadContracts } from './issuer-of.ts';

test.each([
	['the lead of the agreement', 'provider', 'lead', 'provider'],
	['a member of its consortium, who delivers', 'provider', 'member', null],
	['the commissioner, who recharges', 'commissioning-body', 'pcc', 'commissioner'],
	['the authority that buys', 'local-authority', 'council', null],
	['the installation', 'installation', 'portal', null],
] as const)('%s invoices or does not', (_who, organisationKind, organisationId, expected) => {
	expect(issuerOf({ providerId: 'lead' }, { organisationKind, organisationId })).toBe(expected);
});

test('of a consortium the lead contracts, and nobody else', () => {
	const contracts = ['lead', 'member', null].map((id) => leadContracts({ providerId: 'lead' }, id));
	expect(contracts).toEqual([true, false, false]);
});
