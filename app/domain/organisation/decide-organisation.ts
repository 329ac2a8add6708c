import { addDays, type IsoDate } from '../calendar/iso-date.ts';
import { accepted, type Result, refused } from '../result.ts';
import type { AddedKind, Identifier, OrganisationContent, OrganisationState } from './organisation.ts';

/** What the rule must know of everything else. */
export interface OrganisationSurroundings {
	/** Another organisation is called so. */
	readonly nameTaken: boolean;
	/** Identifiers that another organisation has. */
	readonly identifiersTaken: readonly Identifier[];
	/** The area that is named; null where there is none such. */
	readonly area: { readonly kind: 'authority' | 'police-area' } | null;
	/** The successor that is named; null where there is none such. */
	readonly successor: {
		readonly id: string;
		readonly kind: string;
		readonly startsOn: IsoDate;
		readonly endsOn: IsoDate | null;
	} | null;
	/** Somebody belongs to it, or something rests on its kind: a programme, an agreement, a board. */
	readonly isInUse: boolean;
}

export type OrganisationRefusal =
	| { readonly code: 'name-taken' | 'area-needed' | 'area-of-another-kind' | 'kind-in-use' }
	| { readonly code: 'identifier-taken'; readonly identifier: Identifier }
	/** Of a successor: it is no other body, there is no last day, the day is over, or the successor has not begun or is gone by then. */
	| {
			readonly code:
				| 'ends-before-it-starts'
				| 'no-such-successor'
				| 'successor-without-end'
				| 'ends-in-the-past'
				| 'successor-not-there';
	  }
	| { readonly code: 'has-ended'; readonly endedOn: IsoDate };

const AREA_OF: Readonly<Record<AddedKind, 'authority' | 'police-area' | null>> = {
	'local-authority': 'authority',
	'commissioning-body': 'police-area',
	provider: null,
};

/** An organisation as it is to be; `before` is null where it is added. */
export function decideOrganisation(
	before: OrganisationState | null,
	content: OrganisationContent,
	around: OrganisationSurroundings,
	today: IsoDate,
): Result<OrganisationContent, OrganisationRefusal> {
	if (before !== null && before.kind !== content.kind && around.isInUse)
		return refused({ code: 'kind-in-use' });
	if (around.nameTaken) return refused({ code: 'name-taken' });
	const [identifier] = around.identifiersTaken;
	if (identifier !== undefined) return refused({ code: 'identifier-taken', identifier });
	const areaKind = AREA_OF[content.kind];
	if (areaKind === 'authority' && content.areaId === null) return refused({ code: 'area-needed' });
	if (content.areaId !== null && around.area?.kind !== areaKind)
		return refused({ code: 'area-of-another-kind' });
	const refusal =
		content.kind === 'commissioning-body'
			? successionRefusal(before, content, around.successor, today)
			: null;
	return refusal === null ? accepted(content) : refused(refusal);
}

/** The end that is announced for commissioners is subject to legislation: it may be moved or taken back until the day has come. */
function successionRefusal(
	before: OrganisationState | null,
	{ startsOn, endsOn, successorId }: OrganisationContent,
	successor: OrganisationSurroundings['successor'],
	today: IsoDate,
): OrganisationRefusal | null {
	if (endsOn !== null && endsOn < startsOn) return { code: 'ends-before-it-starts' };
	const isChanged = endsOn !== (before?.endsOn ?? null) || successorId !== (before?.successorId ?? null);
	if (!isChanged) return null;
	if (before?.successorId && before.endsOn !== null && before.endsOn < today)
		return { code: 'has-ended', endedOn: before.endsOn };
	if (successorId === null) return null;
	if (endsOn === null) return { code: 'successor-without-end' };
	if (endsOn < today) return { code: 'ends-in-the-past' };
	if (successor === null || successor.kind !== 'commissioning-body' || successor.id === before?.id)
		return { code: 'no-such-successor' };
	const firstDay = addDays(endsOn, 1);
	return successor.startsOn > firstDay || (successor.endsOn !== null && successor.endsOn < firstDay)
		? { code: 'successor-not-there' }
		: null;
}
