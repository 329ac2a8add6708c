import { Breadcrumbs } from '../../../components/govuk/breadcrumbs.tsx';
import { ButtonGroup, ButtonLink } from '../../../components/govuk/button.tsx';
import { SummaryList } from '../../../components/govuk/summary-list.tsx';
import { Table } from '../../../components/govuk/table.tsx';
import { Tag } from '../../../components/govuk/tag.tsx';
import { Main } from '../../../components/layout/main.tsx';
import { PageHeading } from '../../../components/layout/page-heading.tsx';
import { STANDING_COLOURS, STANDING_WORDS } from '../words.ts';
import type { AccreditationView } from './view.ts';

export function AccreditationPage({ view }: { readonly view: AccreditationView }) {
	return (
		<Main
			before={
				<Breadcrumbs
					items={[{ text: 'Accreditation register', href: '/accreditations' }, { text: view.title }]}
				/>
			}
		>
			<PageHeading caption={view.caption}>{view.title}</PageHeading>
			<p className="govuk-body">
				<Tag colour={STANDING_COLOURS[view.standing]}>{STANDING_WORDS[view.standing]}</Tag>
			</p>
			<SummaryList rows={view.facts} />
			<h2 className="govuk-heading-m">Evidence</h2>
			{view.evidence.map((line) => (
				<p key={line} className="govuk-body">
					{line}
				</p>
			))}
			<h2 className="govuk-heading-m">What lapses when it ends</h2>
			<p className="govuk-body">{view.effect}</p>
			{view.areas.length === 0 ? null : (
				<Table
					id="lapses"
					caption="Areas where nobody new could start, and the units that stand there today"
					wide
					columns={[
						{ text: 'Area' },
						{ text: 'Agreement' },
						{ text: 'Free units', numeric: true },
						{ text: 'Reserved units', numeric: true },
					]}
					rows={view.areas.map(({ key, area, agreement, free, reserved }) => ({
						key,
						cells: [area, agreement, free, reserved],
					}))}
				/>
			)}
			{view.reminders.length === 0 ? null : (
				<>
					<h2 className="govuk-heading-m">Reminders by e-mail</h2>
					<p className="govuk-body">
						The commissioner’s officers and the provider are told 60 and 14 days before the last day, and once
						it is over.
					</p>
					<ul className="govuk-list govuk-list--bullet">
						{view.reminders.map((line) => (
							<li key={line}>{line}</li>
						))}
					</ul>
				</>
			)}
			{view.mayChange ? (
				<ButtonGroup>
					<ButtonLink href={`/accreditations/${view.id}/renew`}>Renew it</ButtonLink>
					<ButtonLink href={`/accreditations/${view.id}/withdraw`} variant="secondary">
						Record a withdrawal
					</ButtonLink>
				</ButtonGroup>
			) : null}
		</Main>
	);
}
