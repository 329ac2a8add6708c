import type { AnAgreement } from '../factories/agreement.ts';
import type { AProgramme } from '../factories/programme.ts';
import type { World } from '../world.ts';

/** The account of the commissioner's own units of an allocation, known by its words. */
export const blockAccountId = (world: World, agreement: AnAgreement, intervention: string, area: string): string =>
	world.id('unit-account', agreement.facts.reference, intervention, area, 'commissioner');

/** Units that the commissioner pays for: an account for each allocation, and its units put in on the agreement's first day at the agreed price. */
export function fundUnits(world: World, programme: AProgramme): void {
	for (const agreement of programme.agreements)
		for (const { area, intervention, units, unitPricePence } of agreement.facts.allocations) {
			const id = blockAccountId(world, agreement, intervention, area);
			world.put('unit_account', {
				id,
				programme_id: programme.id,
				agreement_id: agreement.id,
				intervention_id: world.id('intervention', programme.slug, intervention),
				area_id: agreement.areas.find(({ name }) => name === area)?.id ?? '',
				fund: 'commissioner',
				funder_id: programme.body.id,
			});
			if (units === 0) continue;
			world.put('unit_movement', {
				id: world.id('unit-movement', agreement.facts.reference, intervention, area, 'funded'),
				kind: 'funded',
				from_account_id: id,
				from_stage: 'source',
				to_account_id: id,
				to_stage: 'free',
				units,
				unit_price_pence: unitPricePence,
				on_day: agreement.facts.startsOn,
				at: `${agreement.facts.startsOn}T09:00:00.000Z` as never,
				person_id: null,
				order_id: null,
				place_id: null,
				version_id: null,
				corrects_id: null,
				reason: '',
			});
		}
}
