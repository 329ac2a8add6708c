import type { Instant } from '../calendar/iso-date.ts';
import { accepted, type Result, refused } from '../result.ts';
import type { SpecificationVersion } from './specification.ts';
import type { SpecificationDraft } from './specification-draft.ts';
import { withDefinitionVersions } from './with-definition-versions.ts';

export interface SpecificationEdit {
	readonly personId: string;
	/** The row version that the person's page was made from. */
	readonly expectedVersion: number;
	readonly content: Pick<SpecificationVersion, 'measures' | 'kpis' | 'effectiveFrom' | 'changeNote'>;
}

export interface SpecificationEdited {
	readonly type: 'specification-edited';
	readonly personId: string;
	readonly at: Instant;
	readonly content: SpecificationEdit['content'];
}

export type EditSpecificationRefusal =
	/** A published version never changes; the next one is drafted instead. */
	{ readonly code: 'not-a-draft' } | { readonly code: 'changed-meanwhile'; readonly version: number };

/** A draft is saved as it stands; what is wrong with it is listed beside it and asked when it is published. */
export function decideEditSpecification(
	state: SpecificationDraft,
	edit: SpecificationEdit,
	now: Instant,
): Result<SpecificationEdited, EditSpecificationRefusal> {
	if (state.specification.state !== 'draft') return refused({ code: 'not-a-draft' });
	if (state.rowVersion !== edit.expectedVersion)
		return refused({ code: 'changed-meanwhile', version: state.rowVersion });
	const kpis = withDefinitionVersions(edit.content, state.earlier);
	return accepted({
		type: 'specification-edited',
		personId: edit.personId,
		at: now,
		content: { ...edit.content, kpis, changeNote: edit.content.changeNote.trim() },
	});
}
