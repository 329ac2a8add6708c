import { Table } from '../../components/govuk/table.tsx';
import { Tag } from '../../components/govuk/tag.tsx';
import { writeDay } from '../../domain/calendar/write-date.ts';
import { ITEM_KIND_WORDS, ITEM_LEVEL_WORDS } from '../../domain/grant/agreement-item.ts';
import type { OpenItem } from '../../operations/agreement-item/list-open-items.ts';

export interface HomeItem {
	readonly id: string;
	readonly href: string;
	readonly title: string;
	/** "Risk, high" */
	readonly what: string;
	readonly agreement: string;
	readonly agreementHref: string;
	readonly owner: string;
	readonly dueOn: string;
	readonly isOverdue: boolean;
}

export const homeItem = (row: OpenItem): HomeItem => ({
	id: row.id,
	href: `/agreements/${row.agreementId}/items/${row.id}`,
	title: row.title,
	what:
		row.level === null
			? ITEM_KIND_WORDS[row.kind]
			: `${ITEM_KIND_WORDS[row.kind]}, ${ITEM_LEVEL_WORDS[row.level].toLowerCase()}`,
	agreement: row.agreementTitle,
	agreementHref: `/agreements/${row.agreementId}/items`,
	owner: row.ownerName,
	dueOn: writeDay(row.dueOn),
	isOverdue: row.standing === 'overdue',
});

/** Open visits, risks, issues and actions, by the day they are due. */
export function ItemsTable({ items }: { readonly items: readonly HomeItem[] }) {
	if (items.length === 0) return null;
	return (
		<Table
			id="items"
			caption="Visits, risks, issues and actions"
			captionSize="m"
			columns={[{ text: 'What' }, { text: 'Agreement' }, { text: 'Owner' }, { text: 'Due' }]}
			rows={items.map((item) => ({
				key: item.id,
				cells: [
					<span key="what">
						<a className="govuk-link" href={item.href}>
							{item.title}
						</a>
						<span className="portal-quiet portal-second-line">{item.what}</span>
					</span>,
					<a key="agreement" className="govuk-link" href={item.agreementHref}>
						{item.agreement}
						<span className="govuk-visually-hidden">: everything that is watched</span>
					</a>,
					item.owner,
					<span key="due">
						{item.dueOn}
						{item.isOverdue ? (
							<span className="portal-second-line">
								<Tag colour="red">Overdue</Tag>
							</span>
						) : null}
					</span>,
				],
			}))}
			wide
		/>
	);
}
