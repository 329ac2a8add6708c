import type { RecordView } from '../../components/layout/record-view.ts';

/** For whom a page of figures is drawn, and where the pages beside it are. */
export interface PagesOf {
	/** Nobody but the office sees several providers' figures; a provider sees its own (`ownFacts`). */
	readonly reader: 'office' | 'provider';
	/** The page of all KPIs; each KPI's own page, and that of its returns, are under it. */
	readonly base: string;
	/** The way back to the page of all KPIs, that one included. */
	readonly trail: readonly { readonly text: string; readonly href: string }[];
}

interface Programme {
	readonly name: string;
	readonly slug: string;
}

export const officePages = ({ name, slug }: Programme): PagesOf => ({
	reader: 'office',
	base: `/programmes/${slug}/performance`,
	trail: [
		{ text: 'Programmes', href: '/programmes' },
		{ text: name, href: `/programmes/${slug}` },
		{ text: 'Performance', href: `/programmes/${slug}/performance` },
	],
});

export const ownPages = ({ name, slug }: Programme): PagesOf => ({
	reader: 'provider',
	base: `/performance/${slug}`,
	trail: [
		{ text: 'Your performance', href: '/performance' },
		{ text: name, href: `/performance/${slug}` },
	],
});

/** The trail of the page of all KPIs itself. */
export const trailOf = ({ trail }: PagesOf): NonNullable<RecordView['back']> =>
	trail.map((each, index) => (index === trail.length - 1 ? { text: each.text } : each));
