import type { IsoDate } from '../calendar/iso-date.ts';
import type { Pence } from '../money/pence.ts';
import { accepted, type Result, refused } from '../result.ts';

/** Given in kind: recorded with a value, and never a part of any sum of money. */
export interface InKindContent {
	readonly what: string;
	readonly organisationId: string;
	/** Null where it is for the whole programme. */
	readonly areaId: string | null;
	readonly valuePence: Pence;
	/** How the value was arrived at. */
	readonly valuedHow: string;
	readonly startsOn: IsoDate;
	readonly endsOn: IsoDate;
}

export interface InKindContribution extends InKindContent {
	readonly id: string;
	readonly contributor: string;
	readonly areaName: string | null;
	readonly version: number;
}

export type InKindRefusal =
	| 'ends-before-it-begins'
	| 'outside-the-programme'
	| 'not-a-contributor'
	| 'not-an-area';

interface Around {
	readonly startsOn: IsoDate;
	readonly endsOn: IsoDate;
	readonly areaIds: readonly string[];
	/** Organisations that have a part in the programme, and the councils of its areas. */
	readonly contributorIds: readonly string[];
}

export function decideInKind(
	content: InKindContent,
	{ startsOn, endsOn, areaIds, contributorIds }: Around,
): Result<InKindContent, InKindRefusal> {
	if (content.endsOn < content.startsOn) return refused('ends-before-it-begins');
	if (content.startsOn > endsOn || content.endsOn < startsOn) return refused('outside-the-programme');
	if (!contributorIds.includes(content.organisationId)) return refused('not-a-contributor');
	return content.areaId !== null && !areaIds.includes(content.areaId)
		? refused('not-an-area')
		: accepted(content);
}
