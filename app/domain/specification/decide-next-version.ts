import { accepted, type Result, refused } from '../result.ts';
import type { SpecificationContent } from './choose-content.ts';
import type { SpecificationVersion } from './specification.ts';

export interface NextVersion {
	readonly id: string;
	readonly programmeId: string;
	/** The first contract quarter that it is to apply to. */
	readonly effectiveFrom: number;
	/** What a programme's first version begins with (`chooseContent()`); later ones begin as a copy of what is published. */
	readonly standard: SpecificationContent;
}

export type NextVersionRefusal = { readonly code: 'draft-exists'; readonly draft: string };

/** A draft of the version after the newest: measures and KPIs keep their identity from one to the next. One draft at a time. */
export function decideNextVersion(
	versions: readonly SpecificationVersion[],
	{ id, programmeId, effectiveFrom, standard }: NextVersion,
): Result<SpecificationVersion, NextVersionRefusal> {
	const draft = versions.find(({ state }) => state === 'draft');
	if (draft !== undefined) return refused({ code: 'draft-exists', draft: draft.id });
	const newest = versions.reduce<SpecificationVersion | null>(
		(last, each) => (last === null || each.number > last.number ? each : last),
		null,
	);
	const { measures, kpis } = newest ?? standard;
	return accepted({
		id,
		programmeId,
		number: (newest?.number ?? 0) + 1,
		state: 'draft',
		effectiveFrom,
		changeNote: '',
		measures,
		kpis,
	});
}
