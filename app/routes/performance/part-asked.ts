/** What the returns are asked of: a part of the programme, or one quarter of it. */
export interface SourcesAsked {
	readonly area: string | null;
	readonly provider: string | null;
	/** Contract quarter, or `earlier`: those of the definition before. */
	readonly quarter: string | null;
}

/** `?area=` or `?provider=` for a part of what a page shows, `?quarter=` for one quarter. */
export function partAsked(request: Request): SourcesAsked {
	const asked = new URL(request.url).searchParams;
	return { area: asked.get('area'), provider: asked.get('provider'), quarter: asked.get('quarter') };
}
