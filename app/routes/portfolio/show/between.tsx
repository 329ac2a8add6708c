import { SummaryList } from '../../../components/govuk/summary-list.tsx';
import { Table } from '../../../components/govuk/table.tsx';
import type { AgreementView } from './view.ts';

const MONEY = ['Scheduled', 'Most that is paid', 'Paid', 'On its way', 'Can be paid now', 'Not due or spent'];

/** What is between the commissioner and the lead: nobody else's page has it. */
export function Between({
	view: { money, targets, items, itemsLink, copies, upload, timeline },
}: {
	readonly view: AgreementView;
}) {
	return (
		<>
			{money === null ? null : (
				<>
					<h2 className="govuk-heading-m">Money</h2>
					<SummaryList rows={money.summary} />
					<Table
						id="schedule"
						caption="Payment schedule"
						captionSize="s"
						columns={[{ text: 'Period' }, { text: 'Due' }, ...MONEY.map((text) => ({ text, numeric: true }))]}
						rows={money.rows}
						empty="No payment is scheduled."
						wide
						small
					/>
					<p className="govuk-body">
						<a className="govuk-link" href={money.href}>
							Claims, payments and decisions about money
						</a>
					</p>
				</>
			)}
			{targets === null ? null : (
				<Table
					id="targets"
					caption="Targets"
					captionSize="m"
					columns={[
						{ text: 'KPI' },
						{ text: 'Specification', numeric: true },
						{ text: 'Agreed', numeric: true },
					]}
					rows={targets}
					empty="No specification has been published, so there is no target yet."
					wide
				/>
			)}
			{items === null ? null : (
				<Table
					id="items"
					caption="Open visits, risks, issues and actions"
					captionSize="m"
					columns={[{ text: 'What' }, { text: 'Kind' }, { text: 'Owner' }, { text: 'Due' }]}
					rows={items}
					empty="Nothing is open."
					wide
				/>
			)}
			{itemsLink === null ? null : (
				<p className="govuk-body">
					<a className="govuk-link" href={itemsLink.href}>
						{itemsLink.text}
					</a>
				</p>
			)}
			{copies === null ? null : (
				<Table
					id="copies"
					caption="Signed copies"
					captionSize="m"
					columns={[
						{ text: 'File' },
						{ text: 'Uploaded' },
						{ text: 'By' },
						{ text: 'Fingerprint (SHA-256)' },
					]}
					rows={copies.map(({ key, href, cells: [name, ...rest] }) => ({
						key,
						cells: [
							<a key="file" className="govuk-link" href={href}>
								{name}
							</a>,
							...rest.slice(0, -1),
							<code key="hash" className="portal-hash">
								{rest.at(-1)}
							</code>,
						],
					}))}
					empty="No signed copy has been uploaded yet."
					wide
				/>
			)}
			{upload === null ? null : (
				<p className="govuk-body">
					<a className="govuk-link" href={upload}>
						Upload a signed copy
					</a>
				</p>
			)}
			{timeline.length === 0 ? null : (
				<Table
					id="timeline"
					caption="What happened, the latest first"
					captionSize="m"
					columns={[{ text: 'Day' }, { text: 'What' }, { text: 'Who' }]}
					rows={timeline.map(({ key, day, what, who }) => ({ key, cells: [day, what, who] }))}
					wide
				/>
			)}
		</>
	);
}
