import { Table } from '../../components/govuk/table.tsx';
import { Tag } from '../../components/govuk/tag.tsx';
import type { HomeItem } from './home-item.ts';

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
