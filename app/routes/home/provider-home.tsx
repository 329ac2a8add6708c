import { Table } from '../../components/govuk/table.tsx';
import { Main } from '../../components/layout/main.tsx';
import { PageHeading } from '../../components/layout/page-heading.tsx';
import { DueTag } from '../../components/words/due-tag.tsx';
import { StateTag } from '../../components/words/state-tag.tsx';
import { type AgreementLine, AgreementsWaiting } from './agreements-waiting.tsx';
import { ItemsTable } from './items-table.tsx';
import type { HomeReturn, ProviderHomeView } from './provider-view.ts';

/** What is due, with its months, its date and how long is left. */
export function ProviderHome({
	view,
}: {
	readonly view: ProviderHomeView & { readonly agreements: readonly AgreementLine[] };
}) {
	return (
		<Main>
			<PageHeading>Your returns</PageHeading>
			<AgreementsWaiting lines={view.agreements} />
			{view.waiting.length === 0 ? (
				<p className="govuk-body">
					Nothing is due from you now. When a quarter ends, its return appears here with the day on which it
					is due.
				</p>
			) : (
				<Table
					id="waiting"
					caption="Waiting for you"
					captionSize="m"
					columns={[{ text: 'Return' }, { text: 'Status' }, { text: 'Due' }, { text: 'What to do' }]}
					rows={view.waiting.map((line) => ({
						key: line.id,
						cells: [
							<Name key="name" line={line} />,
							<StateTag key="state" state={line.state} />,
							<Due key="due" line={line} />,
							line.todo,
						],
					}))}
					wide
				/>
			)}
			{view.withCommissioner.length === 0 ? null : (
				<Table
					id="with-commissioner"
					caption="With the commissioner"
					captionSize="m"
					columns={[{ text: 'Return' }, { text: 'Status' }]}
					rows={view.withCommissioner.map((line) => ({
						key: line.id,
						cells: [<Name key="name" line={line} />, <StateTag key="state" state={line.state} />],
					}))}
				/>
			)}
			{view.coming.length === 0 ? null : (
				<>
					<h2 className="govuk-heading-m">Coming up</h2>
					<ul className="govuk-list govuk-list--bullet">
						{view.coming.map((line) => (
							<li key={line.id}>
								<a className="govuk-link" href={line.href}>
									{line.months}
								</a>
								, {line.agreement}: due on {line.dueOn}
							</li>
						))}
					</ul>
				</>
			)}
			<ItemsTable items={view.items} />
			{view.specifications.length === 0 ? null : (
				<>
					<h2 className="govuk-heading-m">What you are held to</h2>
					<p className="govuk-body">
						The service specification of each programme: what a return asks, and how each KPI is judged.
					</p>
					<ul className="govuk-list govuk-list--bullet">
						{view.specifications.map(({ href, programme }) => (
							<li key={href}>
								<a className="govuk-link" href={href}>
									{programme}
								</a>
							</li>
						))}
					</ul>
				</>
			)}
			<p className="govuk-body">
				<a className="govuk-link" href="/returns">
					All your returns
				</a>
			</p>
		</Main>
	);
}

function Name({ line }: { readonly line: HomeReturn }) {
	return (
		<>
			<a className="govuk-link" href={line.href}>
				{line.months}
			</a>
			<span className="portal-quiet portal-second-line">{line.agreement}</span>
		</>
	);
}

function Due({ line }: { readonly line: HomeReturn }) {
	return (
		<>
			{line.dueOn}
			{line.left ? (
				<span className="portal-second-line">
					<DueTag left={line.left} />
				</span>
			) : null}
			{line.wasDueOn ? (
				<span className="portal-quiet portal-second-line">Extended. It was due on {line.wasDueOn}</span>
			) : null}
		</>
	);
}
