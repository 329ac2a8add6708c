export interface PageLink {
	readonly href: string;
	/** Where it leads, in words, for two pages side by side: "July to September 2017". */
	readonly label?: string;
}

export type PaginationItem =
	| { readonly number: number; readonly href: string; readonly current: boolean }
	| 'ellipsis';

interface PaginationProps {
	readonly label?: string;
	readonly previous?: PageLink;
	readonly next?: PageLink;
	readonly items?: readonly PaginationItem[];
}

/** Pages of a long list by number, or (without `items`) the one before and the one after, named. */
export function Pagination({ label = 'Pagination', previous, next, items }: PaginationProps) {
	const block = items === undefined;
	if (!previous && !next && block) return null;
	return (
		<nav
			className={block ? 'govuk-pagination govuk-pagination--block' : 'govuk-pagination'}
			aria-label={label}
		>
			{previous ? <ArrowLink kind="prev" link={previous} block={block} /> : null}
			{items ? (
				<ul className="govuk-pagination__list">
					{items.map((item, index) => (
						<Item key={item === 'ellipsis' ? `gap-${index}` : item.number} item={item} />
					))}
				</ul>
			) : null}
			{next ? <ArrowLink kind="next" link={next} block={block} /> : null}
		</nav>
	);
}

function Item({ item }: { readonly item: PaginationItem }) {
	if (item === 'ellipsis')
		return <li className="govuk-pagination__item govuk-pagination__item--ellipsis">⋯</li>;
	return (
		<li
			className={
				item.current ? 'govuk-pagination__item govuk-pagination__item--current' : 'govuk-pagination__item'
			}
		>
			<a
				className="govuk-link govuk-pagination__link"
				href={item.href}
				aria-label={`Page ${item.number}`}
				aria-current={item.current ? 'page' : undefined}
			>
				{item.number}
			</a>
		</li>
	);
}

const ARROWS = {
	prev: 'm6.5938-0.0078125-6.7266 6.7266 6.7441 6.4062 1.377-1.449-4.1856-3.9768h12.896v-2h-12.984l4.2931-4.293-1.414-1.414z',
	next: 'm8.107-0.0078125-1.4136 1.414 4.2926 4.293h-12.986v2h12.896l-4.1855 3.9766 1.377 1.4492 6.7441-6.4062-6.7246-6.7266z',
} as const;

function ArrowLink({
	kind,
	link,
	block,
}: {
	readonly kind: 'prev' | 'next';
	readonly link: PageLink;
	readonly block: boolean;
}) {
	const arrow = (
		<svg
			className={`govuk-pagination__icon govuk-pagination__icon--${kind}`}
			xmlns="http://www.w3.org/2000/svg"
			height="13"
			width="15"
			aria-hidden="true"
			focusable="false"
			viewBox="0 0 15 13"
		>
			<path d={ARROWS[kind]} />
		</svg>
	);
	const decorated = block && !link.label ? ' govuk-pagination__link-title--decorated' : '';
	return (
		<div className={`govuk-pagination__${kind}`}>
			<a className="govuk-link govuk-pagination__link" href={link.href} rel={kind}>
				{block || kind === 'prev' ? arrow : null}
				<span className={`govuk-pagination__link-title${decorated}`}>
					{kind === 'prev' ? 'Previous' : 'Next'}
					<span className="govuk-visually-hidden"> page</span>
				</span>
				{link.label && block ? (
					<>
						<span className="govuk-visually-hidden">:</span>
						<span className="govuk-pagination__link-label">{link.label}</span>
					</>
				) : null}
				{!block && kind === 'next' ? arrow : null}
			</a>
		</div>
	);
}
