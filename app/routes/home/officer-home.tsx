import { Table } from '../../components/govuk/table.tsx';
import { Main } from '../../components/layout/main.tsx';
import { PageHeading } from '../../components/layout/page-heading.tsx';
import { DueTag } from '../../components/words/due-tag.tsx';
import { AccreditationsTable } from './accreditations-table.tsx';
import { type AgreementLine, AgreementsWaiting } from './agreements-waiting.tsx';
import { DifferencesTable } from './differences-table.tsx';
import { ItemsTable } from './items-table.tsx';
import type { OfficeLine, OfficerHomeView } from './officer-view.ts';

/** What needs the office today: returns to review, answers, what is overdue, KPIs off target. */
export function OfficerHome({
	view,
}: {
	readonly view: OfficerHomeView & { readonly agreements: readonly AgreementLine[] };
}) {
	return (
		<Main>
			<PageHeading caption={view.today}>What needs you today</PageHeading>
			<AgreementsWaiting lines={view.agreements} />
			<Table
				id="to-review"
				caption="Returns to review"
				captionSize="m"
				columns={[{ text: 'Return' }, { text: 'Version' }, { text: 'Review by' }]}
				rows={view.toReview.map((line) => ({
					key: line.id,
					cells: [
						<Name key="name" line={line} />,
						String(line.version),
						<Deadline key="by" day={line.reviewBy} left={line.left} />,
					],
				}))}
				empty="No return is waiting for a review."
				wide
			/>
			{view.answered.length === 0 ? null : (
				<Table
					id="answered"
					caption="Questions that have been answered"
					captionSize="m"
					columns={[{ text: 'Return' }, { text: 'Answers' }]}
					rows={view.answered.map((line) => ({
						key: line.id,
						cells: [<Name key="name" line={line} />, line.answers],
					}))}
					wide
				/>
			)}
			{view.reports.length === 0 ? null : (
				<Table
					id="board-reports"
					caption="Board reports"
					captionSize="m"
					columns={[{ text: 'Report' }, { text: 'What to do' }, { text: 'Papers due' }]}
					rows={view.reports.map(({ id, href, name, what, papersDueOn }) => ({
						key: id,
						cells: [
							<a key="name" className="govuk-link" href={href}>
								{name}
							</a>,
							what,
							papersDueOn,
						],
					}))}
					wide
				/>
			)}
			<Table
				id="overdue"
				caption="Overdue returns"
				captionSize="m"
				columns={[{ text: 'Return' }, { text: 'Due' }, { text: 'Promise' }]}
				rows={view.overdue.map((line) => ({
					key: line.id,
					cells: [
						<Name key="name" line={line} />,
						<Deadline key="due" day={line.dueOn} left={line.left} />,
						line.promised,
					],
				}))}
				empty="No return is overdue."
				wide
			/>
			<p className="govuk-body">
				<a className="govuk-link" href="/chase">
					See the chase board
				</a>
			</p>
			<ItemsTable items={view.items} />
			<AccreditationsTable lines={view.accreditations} />
			<DifferencesTable lines={view.differences} />
			<Table
				id="off-target"
				caption="KPIs off target"
				captionSize="m"
				columns={[{ text: 'KPI' }, { text: 'Programme' }, { text: 'Why it is here' }]}
				rows={view.offTarget.map(({ key, href, programme, kpi, why }) => ({
					key,
					cells: [
						<a key="kpi" className="govuk-link" href={href}>
							{kpi}
						</a>,
						programme,
						why,
					],
				}))}
				empty="No headline KPI of a running programme calls for attention. One quarter below target does not: it is often chance."
				wide
			/>
		</Main>
	);
}

function Name({ line }: { readonly line: OfficeLine }) {
	return (
		<>
			<a className="govuk-link" href={line.href}>
				{line.provider}, {line.months}
			</a>
			<span className="portal-quiet portal-second-line">{line.agreement}</span>
		</>
	);
}

function Deadline({
	day,
	left,
}: {
	readonly day: string;
	readonly left: OfficerHomeView['overdue'][number]['left'];
}) {
	return (
		<>
			{day}
			<span className="portal-second-line">
				<DueTag left={left} />
			</span>
		</>
	);
}
