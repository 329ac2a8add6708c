import type { Actor } from '../access/actor.ts';
import type { Contractor } from './order.ts';

/** Of a consortium a member delivers; its lead contracts, so that it alone offers and invoices. */
export const leadContracts = (
	{ providerId }: { readonly providerId: string },
	organisationId: string | null,
): boolean => providerId === organisationId;

/** For which of the two who may contract with an authority somebody would invoice an order; null for anybody else, a consortium's member among them. */
export function issuerOf(
	order: { readonly providerId: string },
	{ organisationKind, organisationId }: Pick<Actor, 'organisationKind' | 'organisationId'>,
): Contractor | null {
	if (organisationKind === 'commissioning-body') return 'commissioner';
	return organisationKind === 'provider' && leadContracts(order, organisationId) ? 'provider' : null;
}
