import { Button } from '../../../components/govuk/button.tsx';
import { Select } from '../../../components/govuk/select.tsx';
import { Table } from '../../../components/govuk/table.tsx';
import { Main } from '../../../components/layout/main.tsx';
import { PageHeading } from '../../../components/layout/page-heading.tsx';
import type { NoticesView } from './view.ts';

const COLUMNS = [
	{ text: 'Notice' },
	{ text: 'Decision' },
	{ text: 'Agreement' },
	{ text: 'Value', numeric: true },
	{ text: 'Decided on' },
	{ text: 'By' },
];

export function NoticesPage({ view }: { readonly view: NoticesView }) {
	return (
		<Main>
			<PageHeading>Decision notices</PageHeading>
			<p className="govuk-body">
				Each grant, variation and early end that is approved makes one, numbered within its year. A notice is
				never changed or removed.
			</p>
			{view.programmes.length < 2 ? null : (
				<form method="get" action="/decision-notices" noValidate>
					<Select
						name="programme"
						label="Programme"
						value={view.programme}
						options={[{ value: '', text: 'All programmes' }, ...view.programmes]}
					/>
					<Button variant="secondary">Show these</Button>
				</form>
			)}
			<Table
				id="notices"
				caption="Decision notices, the newest first"
				captionHidden
				columns={COLUMNS}
				rows={view.rows.map(({ key, href, reference, cells }) => ({
					key,
					cells: [
						<a key="reference" className="govuk-link" href={href}>
							{reference}
						</a>,
						...cells,
					],
				}))}
				empty="No decision notice yet. The first is made when an approver approves a grant agreement, a variation or an early end."
				wide
			/>
		</Main>
	);
}
