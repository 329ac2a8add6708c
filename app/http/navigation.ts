import type { MenuRow, NavigationLink } from '../components/layout/chrome.ts';
import type { PortalPage } from '../components/layout/portal-pages.ts';

/** Between home and "More". */
const IN_THE_FIRST_ROW = 4;

/** Where a person is: the address without its query, and the programme that it is about. */
export interface Where {
	readonly path: string;
	readonly programme: string | null;
}

type Link = Pick<PortalPage, 'href' | 'text'> & { readonly also?: readonly string[] };

const HOME: Link = { href: '/', text: 'Home' };
const MORE: Link = { href: '/more', text: 'More' };

const isUnder = (path: string, address: string): boolean =>
	path === address || path.startsWith(`${address}/`);
const holds = ({ href, also = [] }: Link, path: string): boolean =>
	href === '/' ? path === '/' : [href, ...also].some((address) => isUnder(path, address));

/** At most six ways into the portal, and the row of the section or programme in which the person is; empty where there is none. */
export function navigationOf(pages: readonly PortalPage[], where: Where): readonly MenuRow[] {
	const heads = pages.filter((page) => headOf(page, pages) === page);
	const first = heads.slice(0, IN_THE_FIRST_ROW);
	const section = pages.map((page) => holds(page, where.path) && headOf(page, pages)).find(Boolean) || null;
	const current = section === null || first.includes(section) ? section : MORE;
	const row = [HOME, ...first, MORE].map(({ href, text }) => ({
		href,
		text,
		current: where.path === href ? ('page' as const) : current?.href === href ? ('true' as const) : null,
	}));
	const second =
		where.programme !== null
			? { label: 'This programme', links: programmeRow(where, where.programme, pages) }
			: { label: 'This section', links: section === null ? [] : sectionRow(section, where, pages) };
	return [{ label: 'Menu', links: row }, ...(second.links.length < 2 ? [] : [second])];
}

/** The page in whose section it stands: itself where that one is not this person's. */
const headOf = (page: PortalPage, pages: readonly PortalPage[]): PortalPage =>
	pages.find(({ href }) => href === page.in) ?? page;

const sectionRow = (
	head: PortalPage,
	where: Where,
	pages: readonly PortalPage[],
): readonly NavigationLink[] => {
	const parts = pages.filter((page) => page.in === head.href);
	return marked([{ href: head.href, text: head.own ?? head.text }, ...parts], where.path);
};

/** A programme's own pages, of which each hangs on the permission of the list that it belongs to. */
function programmeRow(
	{ path }: Where,
	slug: string,
	pages: readonly PortalPage[],
): readonly NavigationLink[] {
	const has = (href: string): boolean => pages.some((page) => page.href === href);
	if (!has('/programmes')) return [];
	const base = `/programmes/${slug}`;
	const links: readonly (Link & { readonly when?: boolean })[] = [
		{ href: base, text: 'Overview' },
		{ href: `${base}/performance`, text: 'Performance', also: [`${base}/measures`] },
		{
			href: `/returns?programme=${slug}`,
			text: 'Returns',
			also: ['/returns', `${base}/periods`],
			when: has('/returns'),
		},
		{ href: `${base}/units`, text: 'Places', also: [`${base}/waiting`], when: has('/units') },
		{ href: `${base}/money`, text: 'Money', also: [`${base}/costs`], when: has('/money') },
		{ href: `${base}/specification`, text: 'Specification' },
		{
			href: `/board-reports?programme=${slug}`,
			text: 'Papers',
			also: ['/board-reports'],
			when: has('/board-reports'),
		},
	];
	return marked(
		links.filter(({ when }) => when !== false),
		path,
	);
}

/** The one that is most nearly where the person is: a section's own address holds those of its parts. */
function marked(links: readonly Link[], path: string): readonly NavigationLink[] {
	const nearest = links.findLast((link) => holds(link, path));
	return links.map((link) => ({
		href: link.href,
		text: link.text,
		current: link.href.split('?')[0] === path ? 'page' : link === nearest ? 'true' : null,
	}));
}
