import { type Pence, writePounds } from '../money/pence.ts';
import type { RespectRequirement } from '../programme/programme.ts';
import type { Lot, Requirement, RequirementKind, TenderNotice } from './tender-notice.ts';

type Required = Omit<Requirement, 'requirementId'>;

/** An area of the programme, and what Respect's standard asks of the programme there. */
export interface AreaAsked {
	readonly areaId: string;
	readonly name: string;
	readonly respectRequirement: RespectRequirement;
}

export const REQUIREMENT_KINDS: readonly RequirementKind[] = [
	'respect',
	'insurance',
	'safeguarding',
	'other',
];

const STANDARD_COVER_PENCE: Pence = 500_000_000;

/** What the programme asks of Respect's standard in the area, in words; null where it asks nothing. */
export function respectWords({ name, respectRequirement }: Omit<AreaAsked, 'areaId'>): string | null {
	switch (respectRequirement) {
		case 'accredited':
			return `${name}: accredited by Respect, or working towards it by a recorded and dated decision`;
		case 'principles':
			return `${name}: evidence that the work keeps to the principles of Respect’s standard`;
		case 'not-required':
		case 'not-stated':
			return null;
	}
}

export const insuranceWords = (coverPence: Pence): string =>
	`Public liability insurance of at least ${writePounds(coverPence)}`;

export const SAFEGUARDING_WORDS =
	'A policy for safeguarding adults and children that a named trustee or director answers for';

/** What a tender begins with; each can be changed or taken out while it is written. */
export const standardRequirements = (areas: readonly AreaAsked[]): readonly Required[] => [
	...areas.flatMap((area): readonly Required[] => {
		const asks = respectWords(area);
		return asks === null ? [] : [{ kind: 'respect', areaId: area.areaId, asks }];
	}),
	{ kind: 'insurance', areaId: null, asks: insuranceWords(STANDARD_COVER_PENCE) },
	{ kind: 'safeguarding', areaId: null, asks: SAFEGUARDING_WORDS },
];

/** What a bid for the lot must meet: of what is asked for one area, only where the lot has work there. */
export const requirementsOf = (
	{ requirements }: Pick<TenderNotice, 'requirements'>,
	{ areaIds }: Pick<Lot, 'areaIds'>,
): readonly Requirement[] => requirements.filter(({ areaId }) => areaId === null || areaIds.includes(areaId));
