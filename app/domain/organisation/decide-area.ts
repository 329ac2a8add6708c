import { accepted, type Result, refused } from '../result.ts';

export const AREA_KINDS = ['authority', 'police-area'] as const;
export type AreaKind = (typeof AREA_KINDS)[number];

export interface AreaContent {
	readonly kind: AreaKind;
	readonly name: string;
	/** The Office for National Statistics' code: E08000030 is Walsall. */
	readonly onsCode: string;
	/** The police area in which a local authority's area lies; null where none is recorded. */
	readonly parentId: string | null;
}

export interface AreaState extends AreaContent {
	readonly id: string;
	readonly version: number;
}

export interface AreaSurroundings {
	readonly nameTaken: boolean;
	readonly codeTaken: boolean;
	readonly parent: { readonly kind: AreaKind } | null;
	/** An organisation, a programme or another area names it. */
	readonly isInUse: boolean;
}

export type AreaRefusal =
	| 'name-taken'
	| 'code-taken'
	| 'parent-is-no-police-area'
	| 'police-area-within'
	| 'kind-in-use';

/** An area as it is to be; `before` is null where it is added. The hierarchy has two steps: police area, local authority. */
export function decideArea(
	before: AreaState | null,
	content: AreaContent,
	around: AreaSurroundings,
): Result<AreaContent, AreaRefusal> {
	if (before !== null && before.kind !== content.kind && around.isInUse) return refused('kind-in-use');
	if (around.codeTaken) return refused('code-taken');
	if (around.nameTaken) return refused('name-taken');
	if (content.kind === 'police-area' && content.parentId !== null) return refused('police-area-within');
	if (content.parentId !== null && around.parent?.kind !== 'police-area')
		return refused('parent-is-no-police-area');
	return accepted(content);
}
