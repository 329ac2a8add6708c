import { fundedAccountId } from '../agreements/put-agreed.ts';
import type { AnAgreement } from '../factories/agreement.ts';
import type { AProgramme } from '../factories/programme.ts';
import type { World } from '../world.ts';

/** The account of the commissioner's own units of an allocation, by the names of its intervention and area. */
export const blockAccountId = (
	world: World,
	programme: AProgramme,
	agreement: AnAgreement,
	intervention: string,
	area: string,
): string =>
	fundedAccountId(
		world,
		agreement.id,
		world.id('intervention', programme.slug, intervention),
		agreement.areas.find(({ name }) => name === area)?.id ?? '',
	);
