import type { AProgramme } from '../factories/programme.ts';
import type { Staff } from '../people/staff.ts';
import type { Region } from '../region.ts';
import type { World } from '../world.ts';
import type { OfferTold, OrderTold } from './told.ts';

/** An order with all that its story speaks of. */
export interface Bought {
	readonly world: World;
	readonly region: Region;
	readonly programme: AProgramme;
	readonly told: OfferTold;
	readonly order: OrderTold;
	readonly offerId: string;
	readonly council: Staff;
	readonly provider: Staff;
	/** The support agreement that an order in a purchase-only area names. */
	readonly support: string | null;
}

export const placeIdOf = (world: World, { key }: OrderTold, number: number): string =>
	world.id('place', key, String(number));
